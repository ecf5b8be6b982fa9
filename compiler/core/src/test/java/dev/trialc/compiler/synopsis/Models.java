package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.CalendarUnit;
import dev.trialc.compiler.model.Citation;
import dev.trialc.compiler.model.Counting;
import dev.trialc.compiler.model.EventRef;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Operand;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Quantity;
import dev.trialc.compiler.model.Slot;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.source.Span;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Short ways to write models by hand. */
final class Models {
    static final SourceFile FILE = new SourceFile("protocols/x.trial", "trial X version \"1.0\"\n");

    private Models() {}

    static Origin origin() {
        return new Origin(FILE, Span.NONE, List.of());
    }

    static Origin cites(String... quotes) {
        return new Origin(FILE, Span.NONE, List.of(slot(Optional.empty(), quotes)));
    }

    static Origin assumed(String why, String... quotes) {
        return new Origin(FILE, Span.NONE, List.of(slot(Optional.of(why), quotes)));
    }

    static Origin notStated(String words) {
        return new Origin(FILE, Span.NONE, List.of(new Slot(words, Span.NONE, List.of(), Optional.empty(), true)));
    }

    private static Slot slot(Optional<String> assumed, String... quotes) {
        return new Slot(
                "words",
                Span.NONE,
                Arrays.stream(quotes).map(q -> new Citation(q, Span.NONE)).toList(),
                assumed,
                false);
    }

    static Anchor event(String name) {
        return Anchor.of(name);
    }

    static Anchor each(String name) {
        return new Anchor.OfEvent(new EventRef(name, EventRef.Pick.EACH, 0, Optional.empty(), Optional.empty()));
    }

    static Anchor after(int amount, CalendarUnit unit, Anchor base) {
        return new Anchor.Shifted(base, new Length.Fixed(amount, unit), true);
    }

    static Anchor before(int amount, CalendarUnit unit, Anchor base) {
        return new Anchor.Shifted(base, new Length.Fixed(amount, unit), false);
    }

    static Length weeks(int weeks) {
        return new Length.Fixed(weeks, CalendarUnit.WEEK);
    }

    static Operand fact(String name) {
        return new Operand.OfFact(name, Optional.empty());
    }

    static Quantity quantity(String value, String unit, String display) {
        return new Quantity(
                new BigDecimal(value), unit.isEmpty() ? Optional.empty() : Optional.of(unit), false, display);
    }

    static Quantity uln(String times) {
        return new Quantity(new BigDecimal(times), Optional.empty(), true, times + " x ULN");
    }

    static Applicability only(Expr when) {
        return new Applicability(List.of(), Optional.of(when));
    }

    /** A protocol whose components are empty but for those named. */
    static Protocol protocol(Map<String, Object> components) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (RecordComponent component : Protocol.class.getRecordComponents()) {
            all.put(component.getName(), component.getType() == boolean.class ? (Object) false : List.of());
        }
        all.put("name", "X");
        all.put("version", "1.0");
        all.put("origin", origin());
        all.put("counting", Counting.USUAL);
        components.forEach((name, value) -> {
            if (all.put(name, value) == null) {
                throw new IllegalArgumentException("no component " + name);
            }
        });
        Constructor<?> constructor = Protocol.class.getDeclaredConstructors()[0];
        try {
            return (Protocol) constructor.newInstance(all.values().toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
