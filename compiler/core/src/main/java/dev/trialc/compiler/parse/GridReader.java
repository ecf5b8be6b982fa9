package dev.trialc.compiler.parse;

import dev.trialc.compiler.syntax.GridRow;
import dev.trialc.compiler.syntax.Head;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.grammar.TrialLexer;
import dev.trialc.grammar.TrialParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Grids: a line is a row. */
final class GridReader {
    private final Tree tree;
    private final ClauseReader clauses;

    GridReader(Tree tree, ClauseReader clauses) {
        this.tree = tree;
        this.clauses = clauses;
    }

    Head.Detail.Rows rows(TrialParser.GridBodyContext context, List<TrialParser.ClauseContext> gridClauses) {
        return new Head.Detail.Rows(tree.all(context.gridRow(), this::row), tree.all(gridClauses, clauses::clause));
    }

    private GridRow row(TrialParser.GridRowContext context) {
        return new GridRow(
                tree.optionalName(context.name()),
                notes(context.noteRefs()),
                tree.optionalText(context.STRING()),
                cells(context),
                clauses.behind(context.order(), context.clause()),
                tree.all(context.condition(), clauses::condition),
                tree.span(context));
    }

    /** What stands between one bar and the next; nothing there is an empty cell. */
    private List<Optional<GridRow.Cell>> cells(TrialParser.GridRowContext context) {
        List<Optional<GridRow.Cell>> cells = new ArrayList<>();
        boolean open = false;
        Optional<GridRow.Cell> current = Optional.empty();
        for (ParseTree child : context.children) {
            if (child instanceof TerminalNode bar && bar.getSymbol().getType() == TrialLexer.BAR) {
                if (open) {
                    cells.add(current);
                }
                open = true;
                current = Optional.empty();
            } else if (child instanceof TrialParser.CellContext cell) {
                current = Optional.of(cell(cell));
            }
        }
        return cells;
    }

    private GridRow.Cell cell(TrialParser.CellContext context) {
        TerminalNode arrow = context.ONWARD();
        return arrow == null
                ? new GridRow.Cell(
                        tree.name(context.name()), context.LPAREN() != null, false, notes(context.noteRefs()))
                : new GridRow.Cell(tree.name(arrow), false, true, List.of());
    }

    private List<Name> notes(TrialParser.@Nullable NoteRefsContext context) {
        return context == null ? List.of() : tree.all(context.noteRef(), tree::name);
    }
}
