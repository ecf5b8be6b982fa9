package dev.trialc.compiler.format;

import dev.trialc.compiler.parse.Lexeme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Decides where lines begin and how far they are indented. */
final class Layout {
    private static final int STEP = 2;
    private static final Set<String> PROVENANCE = Set.of("CITES", "ASSUMED", "OVER", "BECAUSE");
    private static final Set<String> CONDITIONS = Set.of("MUST", "EXCLUDED", "IF", "WHEN", "ONLY");

    private enum Brace {
        STATEMENTS,
        OPTIONS,
        GRID
    }

    private final List<Lexeme> lexemes;
    private final List<Line> lines = new ArrayList<>();
    private final List<Lexeme> current = new ArrayList<>();
    /**
     * An open brace.
     *
     * @param indent of what closes it
     * @param slotIndent to go on with behind it
     */
    private record Open(Brace brace, int indent, int slotIndent) {}

    private final Deque<Open> braces = new ArrayDeque<>();
    private boolean gridAhead;
    private boolean blank;
    private int indent;
    /** Indent of the line on which the words began that the next provenance covers. */
    private int slotIndent;

    private boolean provenanceBefore;
    private boolean gridRow;

    Layout(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    List<Line> lines() {
        int lastLine = 0;
        String last = "";
        for (Lexeme lexeme : lexemes) {
            if (lexeme.is("ROW_END")) {
                continue;
            }
            boolean newLine = lexeme.line() > lastLine && lastLine > 0;
            if (newLine && lexeme.line() - lastLine > 1) {
                flush();
                blank = !lines.isEmpty() && !last.equals("LBRACE");
            }
            place(lexeme, newLine || lastLine == 0, last);
            lastLine = lexeme.line()
                    + lexeme.text().length()
                    - lexeme.text().replace("\n", "").length();
            last = lexeme.type();
        }
        flush();
        return lines;
    }

    private void place(Lexeme lexeme, boolean newLine, String last) {
        boolean afterBrace = last.equals("LBRACE") || last.equals("RBRACE");
        boolean startsLine = newLine || startsOwnLine(lexeme, last) || afterBrace && !lexeme.is("COMMENT");
        if (lexeme.is("RBRACE")) {
            flush();
            Open open = braces.poll();
            begin(open == null ? 0 : open.indent());
            slotIndent = open == null ? 0 : open.slotIndent();
            blank = false;
        } else if (startsLine && !(lexeme.is("LBRACE") && !newLine)) {
            flush();
            begin(indentOf(lexeme));
        }
        remember(lexeme);
        current.add(lexeme);
        if (lexeme.is("LBRACE")) {
            open(last);
        }
    }

    private static boolean startsOwnLine(Lexeme lexeme, String last) {
        boolean statement = lexeme.type().startsWith("S_") && !last.equals("COMMENT") || lexeme.is("IDENTITY_KEY");
        return statement || lexeme.is("LABEL");
    }

    private int depth() {
        return braces.isEmpty() ? 0 : braces.peek().indent() + STEP;
    }

    /** A statement, option, row or comment stands at the depth of its braces; clauses one step in; provenance under its slot. */
    private int indentOf(Lexeme lexeme) {
        boolean head = lexeme.type().startsWith("S_")
                || lexeme.is("IDENTITY_KEY")
                || lexeme.is("LABEL")
                || lexeme.is("COMMENT")
                || lexeme.is("LBRACE")
                || !braces.isEmpty() && braces.peek().brace() == Brace.GRID && !provenance(lexeme)
                || lines.isEmpty() && current.isEmpty();
        if (head) {
            return depth();
        }
        return provenance(lexeme) ? slotIndent + STEP : depth() + STEP;
    }

    private static boolean provenance(Lexeme lexeme) {
        return PROVENANCE.contains(lexeme.type());
    }

    private void remember(Lexeme lexeme) {
        boolean provenance = provenance(lexeme);
        boolean covered =
                provenance || lexeme.is("STRING") || lexeme.is("COMMENT") || lexeme.is("NOT") || lexeme.is("STATED");
        boolean head = lexeme.type().startsWith("S_") || lexeme.is("IDENTITY_KEY") || lexeme.is("LABEL");
        boolean condition = CONDITIONS.contains(lexeme.type()) && current.isEmpty();
        if (head || condition || provenanceBefore && !covered) {
            slotIndent = indent;
        }
        provenanceBefore = provenance || provenanceBefore && covered;
        gridRow = !braces.isEmpty() && braces.peek().brace() == Brace.GRID && !lexeme.is("RBRACE");
        gridAhead |= lexeme.is("S_GRID");
    }

    private void open(String last) {
        if (last.equals("OF")) {
            braces.push(new Open(Brace.OPTIONS, indent, slotIndent));
        } else if (gridAhead) {
            braces.push(new Open(Brace.GRID, depth(), slotIndent));
            gridAhead = false;
        } else {
            braces.push(new Open(Brace.STATEMENTS, depth(), slotIndent));
        }
    }

    private void begin(int spaces) {
        indent = spaces;
    }

    private void flush() {
        if (!current.isEmpty()) {
            boolean bar = current.stream().anyMatch(l -> l.is("BAR"));
            lines.add(new Line(blank, indent, current, gridRow && bar));
            current.clear();
            blank = false;
        }
    }
}
