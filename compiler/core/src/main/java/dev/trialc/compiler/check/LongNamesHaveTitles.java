package dev.trialc.compiler.check;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Visit;
import java.util.List;

/** A visit whose name is several words should say how reviewers read it: {@code visit SafetyFollowUp "Safety follow-up" …}. */
final class LongNamesHaveTitles implements Rule {
    @Override
    public List<Diagnostic> check(Protocol protocol) {
        return protocol.visits().stream()
                .filter(LongNamesHaveTitles::untitled)
                .map(v -> Diagnostic.of(
                                Code.UNTITLED_VISIT,
                                Places.of(v.origin()),
                                "The visit “" + v.name() + "” has no title; it prints as “" + v.title() + "”.")
                        .why("Reviewers never see the name: hyphens and capitals are guessed from it.")
                        .instead("Write the title behind the name: visit " + v.name() + " \"" + v.title() + "\" …"))
                .toList();
    }

    private static boolean untitled(Visit visit) {
        boolean severalWords = visit.name().substring(1).chars().anyMatch(Character::isUpperCase);
        // the head may stand behind a slot that is not stated, which has its own place
        boolean quoted =
                visit.origin().slots().stream().anyMatch(s -> s.words().matches("(?s)\\w+( visit)? \\S+ \".*"));
        return severalWords && !quoted;
    }
}
