package dev.trialc.compiler.differential;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.DoseCalculation;
import dev.trialc.compiler.model.EventRef;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Operand;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Quantity;
import dev.trialc.compiler.model.Requirement;
import dev.trialc.compiler.model.Visit;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the dates of a protocol's schedule may depend on: found by walking every record of its timed parts. */
final class Mentions {
    private final Set<String> events = new TreeSet<>();
    private final Set<String> facts = new TreeSet<>();
    private final Set<BigDecimal> numbers = new TreeSet<>();

    Mentions(Protocol protocol) {
        walk(protocol.epochs());
        walk(protocol.regimens());
        walk(protocol.visits());
        walk(protocol.groups());
        walk(protocol.events());
        walk(protocol.requirements());
        walk(protocol.activities());
        walk(protocol.grids());
        events.add(protocol.reference());
    }

    Set<String> events() {
        return events;
    }

    Set<String> facts() {
        return facts;
    }

    /** Numbers that facts are compared with. */
    Set<BigDecimal> numbers() {
        return numbers;
    }

    private void walk(Object node) {
        if (node instanceof Iterable<?> many && !(node instanceof java.nio.file.Path)) {
            many.forEach(this::walk);
        } else if (node instanceof Optional<?> maybe) {
            maybe.ifPresent(this::walk);
        } else if (node instanceof Record && !(node instanceof Origin)) {
            note(node);
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                walk(value(component, node));
            }
        }
    }

    private void note(Object node) {
        if (node instanceof EventRef ref) {
            events.add(ref.event());
        } else if (node instanceof Anchor.FirstSince first) {
            events.add(first.event());
        } else if (node instanceof Visit visit) {
            visit.perEach().map(EventRef::event).ifPresent(events::add);
        } else if (node instanceof Requirement.Rule.BeforeAny rule) {
            events.add(rule.event());
        } else if (node instanceof Requirement.Rule.Within rule) {
            events.add(rule.event());
        } else if (node instanceof Expr.Occurred occurred) {
            events.add(occurred.source());
        } else if (node instanceof DoseCalculation.Input input) {
            facts.add(input.fact());
        } else if (node instanceof Operand.OfFact fact) {
            facts.add(fact.fact());
        } else if (node instanceof Operand.Age) {
            facts.add("age");
            facts.add("birth");
        } else if (node instanceof Quantity quantity) {
            numbers.add(quantity.value());
        }
    }

    private static Object value(RecordComponent component, Object node) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
