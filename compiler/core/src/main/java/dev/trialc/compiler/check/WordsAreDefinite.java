package dev.trialc.compiler.check;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.Grid;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The writer's own text says what is done, not that it is done suitably: two sites read "as appropriate" in two ways. */
final class WordsAreDefinite implements Rule {
    private static final Pattern VAGUE = Pattern.compile(
            "\\b(as appropriate|if appropriate|as needed|if needed|if necessary|as necessary|as soon as possible|regularly|periodically|"
                    + "adequate|adequately|sufficient|timely|etc|and so on|approximately|around|usually|normally|generally|recent|recently|"
                    + "frequently|promptly|as clinically indicated)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Diagnostic> check(Protocol protocol) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Grid grid : protocol.grids()) {
            grid.notes().forEach(n -> n.prose().ifPresent(p -> look(findings, "note " + n.letter(), p, n.origin())));
        }
        protocol.regimens().forEach(r -> r.administrations().forEach(a -> instructions(findings, a)));
        protocol.criteria()
                .forEach(s -> s.criteria().forEach(c -> look(findings, "criterion " + c.id(), c.title(), c.origin())));
        protocol.visits().forEach(v -> look(findings, "visit " + v.name(), v.title(), v.origin()));
        return findings;
    }

    private static void instructions(List<Diagnostic> findings, Administration administration) {
        administration.instructions().forEach(i -> look(findings, "an instruction", i.text(), i.origin()));
    }

    /** A cited text is the source's; its vagueness is not the writer's to mend. */
    private static void look(List<Diagnostic> findings, String what, String text, Origin origin) {
        boolean cited = origin.slots().stream().anyMatch(s -> !s.citations().isEmpty());
        Matcher matcher = VAGUE.matcher(text);
        if (!cited && matcher.find()) {
            findings.add(Diagnostic.of(
                            Code.VAGUE_WORDS,
                            Places.of(origin),
                            "“" + matcher.group().toLowerCase(Locale.ROOT) + "” (" + what
                                    + ") can be read in more than one way.")
                    .why("Sites would act differently, and no monitor could say which of them deviates.")
                    .instead("Give the day, the number or the condition; or make it a judgment of a named role."));
        }
    }
}
