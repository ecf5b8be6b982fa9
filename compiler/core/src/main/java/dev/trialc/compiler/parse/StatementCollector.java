package dev.trialc.compiler.parse;

import dev.trialc.compiler.syntax.Statement;
import dev.trialc.grammar.TrialParser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Copies each statement as soon as the parser has read it, and lets its tree go, so that the trees of a large file never stand in memory
 * together: keeping them cost more time than reading them.
 */
final class StatementCollector implements ParseTreeListener {
    private final StatementReader reader = new StatementReader(new Tree());
    private final BooleanSupplier readable;

    /** Those read so far: outermost the file's, then those of each block that is open. */
    private final Deque<List<Statement>> open = new ArrayDeque<>();

    /** @param readable whether everything so far could be read; once it could not, nothing is copied any more */
    StatementCollector(BooleanSupplier readable) {
        this.readable = readable;
        open.push(new ArrayList<>());
    }

    /** The file's statements, once it is read and nothing was unreadable. */
    List<Statement> statements() {
        return open.element();
    }

    @Override
    public void enterEveryRule(ParserRuleContext context) {
        if (context instanceof TrialParser.StatementContext) {
            open.push(new ArrayList<>());
        }
    }

    @Override
    public void exitEveryRule(ParserRuleContext context) {
        if (context instanceof TrialParser.StatementContext statement) {
            List<Statement> inside = open.pop();
            if (readable.getAsBoolean()) {
                open.element().add(reader.statement(statement, inside));
            }
            // the last one stays, because recovery looks at what goes before
            List<ParseTree> siblings = statement.getParent().children;
            siblings.subList(0, siblings.size() - 1).removeIf(TrialParser.StatementContext.class::isInstance);
        }
    }

    @Override
    public void visitTerminal(TerminalNode node) {}

    @Override
    public void visitErrorNode(ErrorNode node) {}
}
