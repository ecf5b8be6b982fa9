package dev.trialc.compiler.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.trialc.compiler.model.Choice;
import dev.trialc.compiler.model.Fact;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Visit;
import java.util.ArrayList;
import java.util.List;

/** The enums of what a protocol declares; those without constants are left out. */
final class EnumsEmitter {
    private static final TypeName STRING = ClassName.get(String.class);
    private static final TypeName STRINGS = ParameterizedTypeName.get(List.class, String.class);

    private final Names names;
    private final Protocol protocol;

    EnumsEmitter(Names names) {
        this.names = names;
        this.protocol = names.protocol();
    }

    List<TypeSpec> emit() {
        List<EnumEmitter> all =
                new ArrayList<>(List.of(visits(), activities(), drugs(), events(), groups(), arms(), facts()));
        for (Fact fact : protocol.facts()) {
            if (fact.type() instanceof FactType.Coded coded) {
                all.add(codes(
                        names.get("type/fact", fact.name()), "fact:" + fact.name(), coded.values(), fact.title()));
            }
        }
        all.add(decisions());
        for (Choice choice : protocol.choices()) {
            all.add(codes(
                    names.get("type/choice", choice.name()),
                    "choice:" + choice.name(),
                    choice.options(),
                    choice.title()));
        }
        all.add(parameters());
        return all.stream()
                .filter(one -> !one.isEmpty())
                .map(EnumEmitter::build)
                .toList();
    }

    private EnumEmitter visits() {
        EnumEmitter visits = new EnumEmitter("Visit", RuntimeTypes.SOURCED, "Visits, in the order of the protocol")
                .property("source", STRING);
        for (Visit visit : protocol.visits()) {
            CodeBlock source =
                    CodeBlock.of("$L", JavaText.literal(visit.origin().place()));
            visits.constant(names.constant("Visit", visit.name()), visit.name(), visit.title(), source);
        }
        return visits;
    }

    private EnumEmitter activities() {
        EnumEmitter activities = new EnumEmitter("Activity", RuntimeTypes.DECLARED, "What is done at visits");
        protocol.activities()
                .forEach(a -> activities.constant(names.constant("Activity", a.name()), a.name(), a.title()));
        return activities;
    }

    private EnumEmitter drugs() {
        EnumEmitter drugs = new EnumEmitter("Drug", RuntimeTypes.DECLARED, "Drugs and classes of drugs");
        protocol.drugs().forEach(d -> drugs.constant(names.constant("Drug", d.name()), d.name(), d.title()));
        return drugs;
    }

    private EnumEmitter events() {
        EnumEmitter events = new EnumEmitter("Event", RuntimeTypes.DECLARED, "Dated events of a participant");
        for (String name : names.events()) {
            String title = protocol.event(name).map(e -> e.title()).orElse(name);
            events.constant(names.constant("Event", name), name, title);
        }
        return events;
    }

    private EnumEmitter groups() {
        EnumEmitter groups = new EnumEmitter("Group", RuntimeTypes.DECLARED, "Groups of participants");
        protocol.groups().forEach(g -> groups.constant(names.constant("Group", g.name()), g.name(), g.title()));
        return groups;
    }

    private EnumEmitter arms() {
        EnumEmitter arms = new EnumEmitter("Arm", RuntimeTypes.DECLARED, "Arms of the trial");
        protocol.arms().forEach(a -> arms.constant(names.constant("Arm", a.name()), a.name(), a.title()));
        return arms;
    }

    private EnumEmitter facts() {
        EnumEmitter facts = new EnumEmitter("Fact", RuntimeTypes.FACT_INFO, "What is known of a participant")
                .property("type", RuntimeTypes.FACT_INFO.nestedClass("Type"))
                .property("codes", STRINGS);
        for (Fact fact : protocol.facts()) {
            List<String> values = fact.type() instanceof FactType.Coded coded ? coded.values() : List.of();
            CodeBlock type = CodeBlock.of("Type.$L", type(fact.type()));
            facts.constant(names.constant("Fact", fact.name()), fact.name(), fact.title(), type, strings(values));
        }
        return facts;
    }

    private static String type(FactType type) {
        if (type instanceof FactType.Numeric) {
            return "NUMBER";
        }
        if (type instanceof FactType.Coded) {
            return "CODE";
        }
        if (type instanceof FactType.YesNo) {
            return "YES_NO";
        }
        return type instanceof FactType.CalendarDate ? "DATE" : "HISTORY";
    }

    private EnumEmitter codes(String type, String of, List<String> codes, String title) {
        EnumEmitter values = new EnumEmitter(type, RuntimeTypes.DECLARED, "Values of " + title);
        codes.forEach(code -> values.constant(names.constant(of, code), code, code));
        return values;
    }

    private EnumEmitter decisions() {
        EnumEmitter decisions = new EnumEmitter(
                        "Decision", RuntimeTypes.CHOICE_INFO, "Choices taken for each participant")
                .property("options", STRINGS);
        for (Choice choice : protocol.choices()) {
            decisions.constant(
                    names.constant("Decision", choice.name()),
                    choice.name(),
                    choice.title(),
                    strings(choice.options()));
        }
        return decisions;
    }

    private EnumEmitter parameters() {
        EnumEmitter parameters = new EnumEmitter(
                        "Parameter",
                        RuntimeTypes.PARAMETER_INFO,
                        "Values that the source of the protocol does not state")
                .property("type", RuntimeTypes.PARAMETER_TYPE)
                .property("statement", STRING)
                .property("record", STRING)
                .property("source", STRING);
        for (Parameter parameter : protocol.parameters()) {
            parameters.constant(
                    names.constant("Parameter", parameter.name()),
                    parameter.name(),
                    parameter.title(),
                    CodeBlock.of("$T.$L", RuntimeTypes.PARAMETER_TYPE, parameter.type()),
                    literal(parameter.statement()),
                    literal(parameter.record().orElse("the source")),
                    literal(parameter.origin().place()));
        }
        return parameters;
    }

    private static CodeBlock literal(String words) {
        return JavaText.string(words);
    }

    private static CodeBlock strings(List<String> words) {
        return CodeBlock.of(
                "$T.of($L)",
                List.class,
                words.stream().map(EnumsEmitter::literal).collect(CodeBlock.joining(", ")));
    }
}
