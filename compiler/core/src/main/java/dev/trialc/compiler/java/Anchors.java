package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.ArmsOf;
import dev.trialc.compiler.model.CalendarUnit;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.EventRef;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Length;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Anchors as expressions, and lists of anchors as what ends a statement. */
final class Anchors {
    private final Names names;
    private final Values values;
    private final Conditions conditions;

    /** Drugs whose last dose something is counted from, as they were met. */
    private final Set<String> lastDoses = new LinkedHashSet<>();

    Anchors(Names names, Values values, Conditions conditions) {
        this.names = names;
        this.values = values;
        this.conditions = conditions;
    }

    /** The date of an anchor; {@code each E} is the record that {@code one} stands for, where there is one. */
    CodeBlock of(Anchor anchor) {
        if (anchor instanceof Anchor.OfEvent event) {
            return event(event.ref());
        }
        if (anchor instanceof Anchor.FirstSince first) {
            return CodeBlock.of("firstSince($L, $L)", event(first.event()), of(first.since()));
        }
        if (anchor instanceof Anchor.VisitDay) {
            return CodeBlock.of("plan.visitDay()");
        }
        if (anchor instanceof Anchor.OnDate on) {
            return CodeBlock.of(
                    "date($L, $L, $L)",
                    on.date().getYear(),
                    on.date().getMonthValue(),
                    on.date().getDayOfMonth());
        }
        if (anchor instanceof Anchor.StudyDay day) {
            return CodeBlock.of("studyDay($L)", day.day());
        }
        if (anchor instanceof Anchor.Shifted shifted) {
            return shifted(shifted);
        }
        if (anchor instanceof Anchor.OfVisit visit) {
            String rule = names.get("visit", visit.visit());
            return visit.planned() && isPlanned(visit.visit())
                    ? CodeBlock.of("planned($L, $L, this::$L)", visit(visit.visit()), visit.ordinal(), rule)
                    : CodeBlock.of("actual($L, $L)", visit(visit.visit()), visit.ordinal());
        }
        if (anchor instanceof Anchor.LastOf last) {
            String rule = names.get("visit", last.visit());
            return isPlanned(last.visit())
                    ? CodeBlock.of("$L($L, this::$L)", last.done() ? "lastDone" : "lastDue", visit(last.visit()), rule)
                    : CodeBlock.of("actual($L, 0)", visit(last.visit()));
        }
        if (anchor instanceof Anchor.FirstOf first) {
            return CodeBlock.of("$T.firstOf($L)", RuntimeTypes.ANCHOR, all(first.anchors()));
        }
        if (anchor instanceof Anchor.LaterOf later) {
            CodeBlock all = later.anchors().stream().map(this::ofTheirs).collect(CodeBlock.joining(", "));
            return CodeBlock.of("$T.laterOf($L)", RuntimeTypes.ANCHOR, all);
        }
        Anchor.OrElse orElse = (Anchor.OrElse) anchor;
        return CodeBlock.of("$L.orElse($L)", of(orElse.first()), of(orElse.otherwise()));
    }

    /** An anchor that nobody waits for in other arms than its own. */
    private CodeBlock ofTheirs(Anchor anchor) {
        return ArmsOf.anchor(names.protocol(), anchor)
                .map(arms -> arms.isEmpty()
                        ? CodeBlock.of("theirs($L)", of(anchor))
                        : CodeBlock.of("theirs($L, $L)", of(anchor), conditions.arms(List.copyOf(arms))))
                .orElseGet(() -> of(anchor));
    }

    /** Drugs whose last dose was asked for so far, in that order. */
    List<String> lastDoses() {
        return List.copyOf(lastDoses);
    }

    /** Whether a visit has a rule: an unscheduled one has none, so that its due date is never known. */
    private boolean isPlanned(String visit) {
        return names.protocol().visit(visit).filter(v -> !v.unscheduled()).isPresent();
    }

    private CodeBlock all(List<Anchor> anchors) {
        return anchors.stream().map(this::of).collect(CodeBlock.joining(", "));
    }

    CodeBlock visit(String visit) {
        return CodeBlock.of("$T.$L", names.nested("Visit"), names.constant("Visit", visit));
    }

    CodeBlock event(String event) {
        Optional<String> drug = Event.drugOf(event);
        if (drug.isPresent()) {
            return CodeBlock.of("doseOf($T.$L)", names.nested("Drug"), names.constant("Drug", drug.get()));
        }
        return CodeBlock.of("$T.$L", names.nested("Event"), names.constant("Event", event));
    }

    private CodeBlock shifted(Anchor.Shifted shifted) {
        CodeBlock base = of(shifted.base());
        String word = shifted.after() ? "plus" : "minus";
        if (shifted.length() instanceof Length.Fixed hours && hours.unit() == CalendarUnit.HOUR) {
            return CodeBlock.of("$L.$LDays($L)", base, word, hours.days());
        }
        if (shifted.length() instanceof Length.Fixed working && working.inWorkingDays()) {
            return CodeBlock.of("$L.$LWorkingDays($L, $L)", base, word, working.amount(), values.workingDays());
        }
        if (shifted.length() instanceof Length.Fixed fixed) {
            return CodeBlock.of(
                    "$L.$L$L($L)", base, word, Identifiers.type(Values.plural(fixed.unit())), fixed.amount());
        }
        return CodeBlock.of("$L.$L($L)", base, word, values.stated(shifted.length()));
    }

    private CodeBlock event(EventRef ref) {
        if (ref.drug().isPresent()) {
            String drug = ref.drug().get();
            lastDoses.add(drug);
            return CodeBlock.of("lastDoseOf($T.$L)", names.nested("Drug"), names.constant("Drug", drug));
        }
        if (ref.pick() == EventRef.Pick.EACH) {
            return CodeBlock.of("one");
        }
        boolean last = ref.pick() == EventRef.Pick.LAST_BUT;
        if (ref.filter().isPresent()) {
            int index = last ? -1 - ref.number() : ref.number() - 1;
            return CodeBlock.of(
                    "pick($L, $L, $L)", event(ref.event()), index, conditions.ofRecord(ref.filter(), Optional.empty()));
        }
        if (last) {
            return CodeBlock.of("lastBut($L, $L)", event(ref.event()), ref.number());
        }
        return ref.number() == 1
                ? CodeBlock.of("event($L)", event(ref.event()))
                : CodeBlock.of("nth($L, $L)", event(ref.event()), ref.number());
    }

    /** The event of which an anchor counts each record, if it does. */
    static Optional<EventRef> each(Anchor anchor) {
        if (anchor instanceof Anchor.OfEvent event && event.ref().pick() == EventRef.Pick.EACH) {
            return Optional.of(event.ref());
        }
        return anchor instanceof Anchor.Shifted shifted ? each(shifted.base()) : Optional.empty();
    }

    /** All records of an event that {@link #each} found. */
    CodeBlock records(EventRef ref) {
        return CodeBlock.of("each($L, $L)", event(ref.event()), conditions.ofRecord(ref.filter(), Optional.empty()));
    }

    /** The earliest of several ends on or after {@code from} (T23), in one line. */
    CodeBlock end(List<Anchor> until) {
        return end(until, "earliest($L)", ", ");
    }

    /** The same, an end a line. */
    CodeBlock endInLines(List<Anchor> until) {
        return end(until, "earliest(\n$L)", ",\n");
    }

    private CodeBlock end(List<Anchor> until, String earliest, String separator) {
        List<CodeBlock> ends = until.stream()
                .flatMap(a -> alternatives(a).stream())
                .map(this::next)
                .toList();
        return ends.size() == 1
                ? ends.get(0)
                : CodeBlock.of(earliest, ends.stream().collect(CodeBlock.joining(separator)));
    }

    private static List<Anchor> alternatives(Anchor anchor) {
        return anchor instanceof Anchor.FirstOf first
                ? first.anchors().stream()
                        .flatMap(a -> alternatives(a).stream())
                        .toList()
                : List.of(anchor);
    }

    private CodeBlock next(Anchor anchor) {
        if (anchor instanceof Anchor.OfEvent event && anyRecord(event.ref())) {
            Optional<Expr> filter = event.ref().filter();
            return CodeBlock.of(
                    "next($L, from$L)",
                    event(event.ref().event()),
                    filter.isEmpty()
                            ? CodeBlock.of("")
                            : CodeBlock.of(", $L", conditions.ofRecord(filter, Optional.empty())));
        }
        return CodeBlock.of("next($L, from)", of(anchor));
    }

    private static boolean anyRecord(EventRef ref) {
        boolean bare = ref.pick() == EventRef.Pick.EACH || (ref.pick() == EventRef.Pick.NTH && ref.number() == 1);
        return bare && ref.drug().isEmpty();
    }
}
