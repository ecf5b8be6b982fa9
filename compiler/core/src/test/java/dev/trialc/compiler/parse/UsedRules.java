package dev.trialc.compiler.parse;

import java.util.BitSet;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Notes which rules a parser enters. */
final class UsedRules implements ParseTreeListener {
    private final BitSet used;

    UsedRules(BitSet used) {
        this.used = used;
    }

    @Override
    public void enterEveryRule(ParserRuleContext context) {
        used.set(context.getRuleIndex());
    }

    @Override
    public void exitEveryRule(ParserRuleContext context) {
        // entering says enough
    }

    @Override
    public void visitTerminal(TerminalNode node) {
        // rules only
    }

    @Override
    public void visitErrorNode(ErrorNode node) {
        // rules only
    }
}
