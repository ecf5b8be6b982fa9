package dev.trialc.compiler.parse;

import dev.trialc.grammar.TrialLexer;
import dev.trialc.grammar.TrialParser;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Which of two blocks inside one another lacks its closing brace, where there is one brace for both. */
final class Unclosed {
    private Unclosed() {}

    /** The grid at the end of a block, where the brace that closed it stands below the block's own statement rather than below the grid. */
    static Optional<ParserRuleContext> grid(ParserRuleContext block) {
        List<TrialParser.BlockContext> blocks = block.getRuleContexts(TrialParser.BlockContext.class);
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        List<TrialParser.StatementContext> inside = blocks.get(0).statement();
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        ParserRuleContext last = inside.get(inside.size() - 1);
        Token brace = last.getStop();
        boolean closed =
                last.getStart().getType() == TrialLexer.S_GRID && brace != null && brace.getType() == TrialLexer.RBRACE;
        int column = closed && brace != null ? brace.getCharPositionInLine() : -1;
        return column == block.getStart().getCharPositionInLine()
                        && column != last.getStart().getCharPositionInLine()
                ? Optional.of(last)
                : Optional.empty();
    }
}
