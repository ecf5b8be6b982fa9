package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.Choice;
import dev.trialc.compiler.model.Regimen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** When the drugs have ended whose last dose something is counted from (T05). */
final class DrugEndEmitter {
    private final Names names;
    private final Conditions conditions;

    DrugEndEmitter(Names names, Conditions conditions) {
        this.names = names;
        this.conditions = conditions;
    }

    /** Empty where nothing is counted from the last dose of one drug; asked for when everything else is written. */
    Optional<MethodSpec> method() {
        if (conditions.anchors().lastDoses().isEmpty()) {
            return Optional.empty();
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("endOfDrug")
                .addJavadoc("The day on which all statements that give a drug have ended.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(int.class)
                .addParameter(RuntimeTypes.DECLARED, "drug");
        for (int i = 0;
                i < conditions.anchors().lastDoses().size();
                i++) { // an end may ask for another drug's last dose
            String drug = conditions.anchors().lastDoses().get(i);
            List<CodeBlock> ends = ends(drug);
            if (!ends.isEmpty()) {
                method.beginControlFlow("if (drug == $T.$L)", names.nested("Drug"), names.constant("Drug", drug))
                        .addStatement("return allEnded($L)", CodeBlock.join(ends, ",\n"))
                        .endControlFlow();
            }
        }
        return Optional.of(method.addStatement("return super.endOfDrug(drug)").build());
    }

    private List<CodeBlock> ends(String drug) {
        List<CodeBlock> ends = new ArrayList<>();
        for (Regimen regimen : names.protocol().regimens()) {
            for (Administration administration : regimen.administrations()) {
                if (administration.action() != Administration.Action.PERFORM) {
                    administration
                            .subjects()
                            .forEach(subject ->
                                    end(subject, drug, regimen, administration).ifPresent(ends::add));
                }
            }
        }
        return ends;
    }

    private Optional<CodeBlock> end(String subject, String drug, Regimen regimen, Administration administration) {
        CodeBlock end = end(regimen, administration);
        if (names.has("constant/Drug", subject)) {
            return subject.equals(drug) ? Optional.of(end) : Optional.empty();
        }
        return names.protocol()
                .choice(subject)
                .map(Choice::options)
                .filter(options -> options.contains(drug))
                .map(options -> CodeBlock.of(
                        "endedIfChosen($T.$L, drug, $L)",
                        names.nested("Decision"),
                        names.constant("Decision", subject),
                        end));
    }

    private CodeBlock end(Regimen regimen, Administration administration) {
        CodeBlock.Builder code = CodeBlock.builder().add("ended($L, drug", names.get("regimen", regimen.name()));
        if (!administration.until().isEmpty()) {
            code.add(", from -> $L", conditions.anchors().end(administration.until()));
        }
        List<String> arms = administration.applicability().arms();
        if (!arms.isEmpty()) {
            code.add(", $L", conditions.arms(arms));
        }
        return code.add(")").build();
    }
}
