package dev.trialc.compiler.model;

import java.util.List;
import java.util.Optional;

/** What values a fact, an attribute or a parameter takes. */
public sealed interface FactType {
    /**
     * A number.
     *
     * @param unit UCUM code; empty for a plain number ({@code MeasurableLesions})
     * @param ofNormal whether it is only ever compared with the upper limit of normal (ULN)
     */
    record Numeric(Optional<String> unit, boolean ofNormal) implements FactType {}

    /** One of several named values; {@code ordered} when they rise in the order given (ECOG 0 &lt; 1 &lt; 2). */
    record Coded(List<String> values, boolean ordered) implements FactType {
        public Coded {
            values = List.copyOf(values);
        }
    }

    record YesNo() implements FactType {}

    record CalendarDate() implements FactType {}

    /** Dated records with attributes (prior therapies, operations). */
    record History(List<Attribute> attributes) implements FactType {
        public History {
            attributes = List.copyOf(attributes);
        }
    }

    /** A named attribute of a history or an event; its type is never a history. */
    record Attribute(String name, String title, FactType type) {}
}
