package dev.trialc.compiler.parse;

import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.SyntaxFile;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/**
 * Syntax records as an indented tree: one line a record, behind it the text that its span covers. Leaves, whose span covers what they
 * hold, stand on the line of the component that holds them.
 */
final class SyntaxDump {
    private static final int LONGEST = 60;

    private final SourceFile source;
    private final StringBuilder out = new StringBuilder();

    private SyntaxDump(SourceFile source) {
        this.source = source;
    }

    static String of(SyntaxFile file) throws ReflectiveOperationException {
        SyntaxDump dump = new SyntaxDump(file.source());
        for (Object statement : file.statements()) {
            dump.node("", statement, 0);
        }
        return dump.out.toString();
    }

    private void node(String label, Object value, int depth) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                node(label, optional.get(), depth);
            }
        } else if (value instanceof List<?> list) {
            for (Object each : list) {
                node(label, each instanceof Optional<?> cell && cell.isEmpty() ? "(empty)" : each, depth);
            }
        } else if (value instanceof Record record) {
            record(label, record, depth);
        } else if (!(value instanceof Boolean flag) || flag) {
            line(label, value instanceof Boolean ? "" : value.toString(), depth);
        }
    }

    private void record(String label, Record record, int depth) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Span span = null;
        for (RecordComponent component : components) {
            if (component.getType() == Span.class) {
                span = (Span) component.getAccessor().invoke(record);
            }
        }
        boolean leaf = components.length == 2 && components[0].getType() == String.class && span != null;
        if (leaf) {
            String text = (String) components[0].getAccessor().invoke(record);
            String written = source.slice(span);
            line(label, text.equals(written) ? text : text + "  <- " + shorten(written), depth);
            return;
        }
        String name = record.getClass().getSimpleName();
        line(label, name + (span == null ? "" : " <" + shorten(source.slice(span)) + ">"), depth);
        for (RecordComponent component : components) {
            if (component.getType() != Span.class) {
                node(component.getName(), component.getAccessor().invoke(record), depth + 1);
            }
        }
    }

    private void line(String label, String text, int depth) {
        out.append("  ".repeat(depth)).append(label);
        if (!label.isEmpty() && !text.isEmpty()) {
            out.append(": ");
        }
        out.append(text).append('\n');
    }

    private static String shorten(String text) {
        String flat = text.replaceAll("\\s+", " ");
        int half = LONGEST / 2;
        return flat.length() <= LONGEST ? flat : flat.substring(0, half) + " … " + flat.substring(flat.length() - half);
    }
}
