package dev.trialc.compiler.resolve;

import dev.trialc.compiler.model.Citation;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Slot;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.Condition;
import dev.trialc.compiler.syntax.ProvenanceClause;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The provenance part: which words of a statement each citation and assumption covers. */
final class Provenances {
    private final SourceFile file;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private Optional<String> assumed = Optional.empty();
    private boolean unstated;
    private Span words;
    private boolean fresh;
    private boolean closing;

    private Provenances(SourceFile file, Span head) {
        this.file = file;
        this.words = head;
    }

    /** Origin of a statement: its head, clauses and conditions, not its body. */
    static Origin of(SourceFile file, Statement statement) {
        Provenances reader = new Provenances(file, statement.head().span());
        statement.clauses().forEach(reader::clause);
        for (Condition condition : statement.conditions()) {
            reader.words(conditionWords(condition));
            condition.provenance().forEach(reader::clause);
        }
        reader.close();
        Span whole = statement.head().span();
        for (Clause clause : statement.clauses()) {
            whole = whole.to(clause.span());
        }
        for (Condition condition : statement.conditions()) {
            whole = whole.to(condition.span());
        }
        return new Origin(file, whole, reader.slots);
    }

    /** Origin of a stretch of words with provenance clauses of its own: a condition, an alternative, a row. */
    static Origin of(SourceFile file, Span words, List<Clause> clauses) {
        Provenances reader = new Provenances(file, words);
        clauses.forEach(reader::clause);
        reader.close();
        Span whole = words;
        for (Clause clause : clauses) {
            whole = whole.to(clause.span());
        }
        return new Origin(file, whole, reader.slots);
    }

    static Origin bare(SourceFile file, Span span) {
        return new Origin(file, span, List.of());
    }

    private static Span conditionWords(Condition condition) {
        int end = condition.provenance().isEmpty()
                ? condition.span().end()
                : condition.provenance().get(0).span().start();
        return new Span(condition.span().start(), end);
    }

    private void clause(Clause clause) {
        if (clause instanceof ProvenanceClause.Cites c) {
            citations.add(new Citation(c.quote().value(), c.quote().span()));
            closing = true;
        } else if (clause instanceof ProvenanceClause.Assumed a) {
            assumed = Optional.of(a.why().value());
            closing = true;
        } else if (clause instanceof ProvenanceClause.NotStated) {
            unstated = true;
            closing = true;
        } else if (isUntilNotStated(clause)) {
            words(clause.span());
            unstated = true;
            closing = true;
        } else if (clause instanceof ActionClause.SlotNotStated) {
            // names its own slot and leaves the words before it open
            slots.add(new Slot(text(clause.span()), clause.span(), List.of(), Optional.empty(), true));
        } else if (clause instanceof ActionClause.Instruct instruct && !closing) {
            words(instruct.span());
        } else {
            words(clause.span());
        }
    }

    private static boolean isUntilNotStated(Clause clause) {
        return clause instanceof TimingClause.Until until && until.anchors().isEmpty();
    }

    private void words(Span span) {
        if (closing) {
            close();
        }
        words = fresh ? span : words.to(span);
        fresh = false;
    }

    private void close() {
        if (!fresh) {
            slots.add(new Slot(text(words), words, citations, assumed, unstated));
        }
        citations.clear();
        assumed = Optional.empty();
        unstated = false;
        closing = false;
        fresh = true;
    }

    private String text(Span span) {
        return PlainWords.of(file.slice(span));
    }
}
