package dev.trialc.compiler.parse;

import dev.trialc.grammar.TrialLexer;
import dev.trialc.grammar.TrialParser;
import java.util.List;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/**
 * Each broken statement has one finding; reading goes on at the next statement, the closing brace or the next row of a grid.
 *
 * <p>Braces are counted beforehand. Where one is missing, the first word that cannot stand in the open block shows where.
 */
final class RecoverAtStatement extends DefaultErrorStrategy {
    private final SyntaxErrors errors;

    /** Opening braces without a closing one; negative where there are more closing ones. */
    private int open;

    /** Closing braces whose opening one was reported as missing. */
    private int owed;

    RecoverAtStatement(List<Token> tokens, SyntaxErrors errors) {
        this.errors = errors;
        for (Token token : tokens) {
            open += token.getType() == TrialLexer.LBRACE ? 1 : 0;
            open -= token.getType() == TrialLexer.RBRACE ? 1 : 0;
        }
    }

    @Override
    public Token recoverInline(Parser parser) {
        throw new InputMismatchException(parser);
    }

    @Override
    public void reportMatch(Parser parser) {
        int type = parser.getCurrentToken().getType();
        if (Blocks.starts(type) || type == TrialLexer.ROW_END) {
            super.reportMatch(parser);
        }
    }

    @Override
    public void recover(Parser parser, RecognitionException exception) {
        ParserRuleContext statement = statement(parser.getContext());
        if (statement != null
                && statement.getStart().getTokenIndex()
                        == parser.getCurrentToken().getTokenIndex()) {
            parser.consume();
        }
        boolean block = statement != null && Blocks.kind(statement) != Token.INVALID_TYPE
                || statement != null && statement.getStart().getType() == TrialLexer.S_GRID;
        skip(parser, inGrid(parser.getContext()), block);
    }

    /** Goes to where reading resumes. */
    private void skip(Parser parser, boolean grid, boolean block) {
        int depth = 0;
        while (true) {
            int type = parser.getCurrentToken().getType();
            boolean end = type == Token.EOF
                    || Blocks.starts(type) && (depth == 0 || open > 0)
                    || grid && type == TrialLexer.ROW_END
                    || block && depth == 0 && type == TrialLexer.LBRACE;
            if (end) {
                return;
            }
            if (type == TrialLexer.RBRACE && depth == 0) {
                if (open >= 0) {
                    return;
                }
                open++; // its opening brace is what is missing here
            }
            depth += type == TrialLexer.LBRACE ? 1 : 0;
            depth -= type == TrialLexer.RBRACE && depth > 0 ? 1 : 0;
            parser.consume();
        }
    }

    @Override
    public void sync(Parser parser) {
        ParserRuleContext context = parser.getContext();
        if (context instanceof TrialParser.FileContext || context instanceof TrialParser.BlockContext) {
            betweenStatements(parser, context);
        } else if (context instanceof TrialParser.GridBodyContext) {
            betweenRows(parser);
        } else if (context instanceof TrialParser.StatementContext) {
            afterHead(parser, context);
        } else if (!inErrorRecoveryMode(parser)) {
            ATNState state = parser.getInterpreter().atn.states.get(parser.getState());
            IntervalSet next = parser.getInterpreter().atn.nextTokens(state);
            if (!next.contains(parser.getCurrentToken().getType()) && !next.contains(Token.EPSILON)) {
                throw new InputMismatchException(parser);
            }
        }
    }

    /** Where only a statement, the closing brace or the end may follow. */
    private void betweenStatements(Parser parser, ParserRuleContext context) {
        boolean file = context instanceof TrialParser.FileContext;
        while (true) {
            Token token = parser.getCurrentToken();
            int type = token.getType();
            if (!file && context.getChildCount() == 0) {
                return; // before the opening brace
            }
            if (type == Token.EOF || type == TrialLexer.RBRACE && !file) {
                return;
            }
            if (Blocks.starts(type)) {
                leave(parser, context, token);
                return;
            }
            if (type == TrialLexer.RBRACE) {
                surplus(parser, token);
                parser.consume();
            } else {
                garbage(parser, context, token);
            }
        }
    }

    private void surplus(Parser parser, Token token) {
        if (owed > 0) {
            owed--;
        } else if (!inErrorRecoveryMode(parser)) {
            errors.surplusBrace(token);
        }
        open++;
    }

    private void garbage(Parser parser, ParserRuleContext context, Token token) {
        ParserRuleContext before = lastStatement(context);
        boolean unopened = before != null && hasNoBlock(before) && open < 0;
        if (!inErrorRecoveryMode(parser)) {
            beginErrorCondition(parser);
            if (unopened && before != null) {
                open++;
                owed++;
                errors.missingOpening(before, token);
            } else if (owed == 0) { // else it belongs to a block whose opening was reported
                errors.unexpected(parser, token, before);
            }
        }
        skip(parser, false, false);
    }

    /** A word that cannot stand in this block, in a file that lacks a closing brace: here it is missing. */
    private void leave(Parser parser, ParserRuleContext context, Token token) {
        if (open > 0
                && context.getParent() instanceof TrialParser.StatementContext statement
                && Blocks.leaves(Blocks.kind(statement), token.getType())) {
            open--;
            if (!inErrorRecoveryMode(parser)) {
                errors.missingClosing(statement, token);
            }
            beginErrorCondition(parser);
            throw new InputMismatchException(parser);
        }
    }

    private void betweenRows(Parser parser) {
        Token token = parser.getCurrentToken();
        ParserRuleContext context = parser.getContext();
        if (context.getChildCount() == 0) {
            return;
        }
        int type = token.getType();
        boolean between = !(context.getChild(context.getChildCount() - 1) instanceof TrialParser.GridRowContext);
        boolean row = type == TrialLexer.BAR || type == TrialLexer.RBRACE || ExpectedWords.isName(type);
        if (type == TrialLexer.ROW_END || between && row) {
            return;
        }
        if (type == Token.EOF || Blocks.starts(type)) {
            ParserRuleContext statement = statement(context);
            open--;
            if (!inErrorRecoveryMode(parser) && statement != null) {
                errors.missingClosing(statement, token);
            }
            beginErrorCondition(parser);
            throw new InputMismatchException(parser);
        }
        if (!inErrorRecoveryMode(parser)) {
            beginErrorCondition(parser);
            errors.unexpected(parser, token, statement(context));
        }
        skip(parser, true, false);
        while (between && parser.getCurrentToken().getType() == TrialLexer.ROW_END) {
            parser.consume();
        }
    }

    /** A statement that needs a block and has none, in a file with a closing brace too many. */
    private void afterHead(Parser parser, ParserRuleContext statement) {
        Token token = parser.getCurrentToken();
        boolean ends = Blocks.starts(token.getType()) || token.getType() == TrialLexer.RBRACE;
        if (ends && open < 0 && hasNoBlock(statement) && !inErrorRecoveryMode(parser)) {
            open++;
            owed++;
            errors.missingOpening(statement, token);
        }
    }

    private static boolean hasNoBlock(ParserRuleContext statement) {
        return statement.getChildCount() > 0
                && Blocks.kind(statement) != Token.INVALID_TYPE
                && statement.getRuleContexts(TrialParser.BlockContext.class).isEmpty();
    }

    private static @Nullable ParserRuleContext lastStatement(ParserRuleContext context) {
        List<TrialParser.StatementContext> statements = context.getRuleContexts(TrialParser.StatementContext.class);
        return statements.isEmpty() ? null : statements.get(statements.size() - 1);
    }

    private static @Nullable ParserRuleContext statement(RuleContext context) {
        for (RuleContext c = context; c != null; c = c.getParent()) {
            if (c instanceof TrialParser.StatementContext statement) {
                return statement;
            }
        }
        return null;
    }

    private static boolean inGrid(RuleContext context) {
        for (RuleContext c = context; c != null; c = c.getParent()) {
            if (c instanceof TrialParser.GridBodyContext) {
                return true;
            }
            if (c instanceof TrialParser.StatementContext) {
                return false;
            }
        }
        return false;
    }
}
