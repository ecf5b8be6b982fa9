package dev.trialc.compiler.differential;

import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** A model in words, without where its parts stand: two texts that mean the same have the same. */
final class Meaning {
    private Meaning() {}

    static String of(Object node) {
        if (node instanceof List<?> many) {
            return many.stream().map(Meaning::of).toList().toString();
        }
        if (node instanceof Optional<?> maybe) {
            return maybe.map(Meaning::of).orElse("-");
        }
        if (!(node instanceof Record)) {
            return String.valueOf(node);
        }
        StringBuilder text = new StringBuilder(node.getClass().getSimpleName()).append('(');
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            // a quantity also keeps the signs that the writer chose
            boolean place = component.getType() == Origin.class || component.getType() == Span.class;
            if (!place && !component.getName().equals("display")) {
                text.append(component.getName())
                        .append('=')
                        .append(of(value(component, node)))
                        .append(' ');
            }
        }
        return text.append(')').toString();
    }

    private static Object value(RecordComponent component, Object node) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
