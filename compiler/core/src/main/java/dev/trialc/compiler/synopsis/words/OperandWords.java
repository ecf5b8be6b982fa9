package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Operand;

/** What a comparison looks at: {@code age at consent}, {@code absolute neutrophil count}. */
final class OperandWords {
    private OperandWords() {}

    static String of(Phrases phrases, Operand operand) {
        if (operand instanceof Operand.OfFact fact) {
            return phrases.names().fact(fact.fact())
                    + fact.at().map(a -> at(phrases, a)).orElse("");
        }
        if (operand instanceof Operand.Age age) {
            return "age" + at(phrases, age.at());
        }
        if (operand instanceof Operand.OfAttribute attribute) {
            return phrases.names().attribute(attribute.attribute());
        }
        return phrases.names().choice(((Operand.OfChoice) operand).choice());
    }

    private static String at(Phrases phrases, Anchor anchor) {
        return " at " + phrases.anchors().of(anchor);
    }
}
