package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.DoseRules;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.model.Regimen;
import java.util.Optional;
import java.util.stream.Stream;

/** What changes the doses of a regimen, as calls on its field (T42). */
final class DoseRuleEmitter {
    private final Names names;
    private final Values values;
    private final Conditions conditions;

    DoseRuleEmitter(Names names, Conditions conditions) {
        this.names = names;
        this.values = new Values(names);
        this.conditions = conditions;
    }

    void add(CodeBlock.Builder code, Regimen regimen) {
        if (regimen.rules().modifications().isEmpty()) {
            return;
        }
        regimen.ledBy().ifPresent(leading -> code.add("\n.ledBy($L)", drug(leading)));
        // which drugs keep a cycle from starting: the leading one, or all, as far as they are the participant's
        regimen.administrations().stream()
                .filter(a -> a.action() == Administration.Action.GIVE)
                .flatMap(a -> gives(a, regimen.ledBy()))
                .forEach(code::add);
        for (DoseRules.DoseLevels levels : regimen.rules().levels()) {
            CodeBlock amounts = levels.amounts().stream()
                    .map(DoseStep.Amount.Of::words)
                    .map(JavaText::literal)
                    .map(words -> CodeBlock.of(", $L", words))
                    .collect(CodeBlock.joining(""));
            code.add("\n.levels($L$L)", drug(levels.drug()), amounts);
        }
        regimen.rules().modifications().forEach(one -> code.add("\n.modify($L)", modification(one)));
    }

    private Stream<CodeBlock> gives(Administration administration, Optional<String> leading) {
        CodeBlock arms = administration.applicability().arms().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(
                        ", $L", conditions.arms(administration.applicability().arms()));
        return administration.subjects().stream()
                .filter(subject -> !names.has("constant/Drug", subject)
                        || leading.map(subject::equals).orElse(true))
                .map(subject -> names.has("constant/Drug", subject)
                        ? CodeBlock.of("\n.gives($L$L)", drug(subject), arms)
                        : CodeBlock.of(
                                "\n.givesChosen($T.$L$L)",
                                names.nested("Decision"),
                                names.constant("Decision", subject),
                                arms));
    }

    private CodeBlock modification(DoseRules.Modification modification) {
        CodeBlock drugs = modification.drugs().stream().map(this::drug).collect(CodeBlock.joining(", "));
        CodeBlock responses =
                modification.responses().stream().map(this::response).collect(CodeBlock.joining(",\n"));
        return CodeBlock.of(
                "$T.when($L$L)$>$>\n.of($L)\n.responses($L)$<$<",
                RuntimeTypes.DOSE_MODIFICATION,
                conditions.lambda(modification.when()),
                NamedRecords.arguments(names, modification.when()),
                drugs,
                responses);
    }

    private CodeBlock response(DoseRules.Response response) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.fromTime($L)", RuntimeTypes.DOSE_RESPONSE, response.from());
        response.hold().ifPresent(hold -> {
            code.add(
                    ".interruptUntil($L$L)",
                    conditions.lambda(hold.until()),
                    NamedRecords.arguments(names, hold.until()));
            hold.atMost().ifPresent(longest -> code.add(".forAtMost($L)", values.length(longest)));
        });
        if (response.lower() > 0) {
            code.add(".lowerBy($L)", response.lower());
        }
        if (response.lower() < 0) {
            code.add(".raiseBy($L)", -response.lower());
        }
        return code.add(response.discontinue() ? ".discontinue()" : "").build();
    }

    private CodeBlock drug(String name) {
        return CodeBlock.of("$T.$L", names.nested("Drug"), names.constant("Drug", name));
    }
}
