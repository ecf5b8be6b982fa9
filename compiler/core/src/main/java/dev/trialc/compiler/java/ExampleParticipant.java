package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import dev.trialc.compiler.model.Example;
import dev.trialc.compiler.model.Fact;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.PartialDate;
import dev.trialc.compiler.model.Regimen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The participant of an example as calls of the generated builder, one a line. */
final class ExampleParticipant {
    private final Names names;

    ExampleParticipant(Names names) {
        this.names = names;
    }

    /** Parameters that the example does not give are said to be unknown. */
    CodeBlock of(List<Example.Given> given) {
        List<CodeBlock> calls = new ArrayList<>();
        given.forEach(one -> calls.add(call(one)));
        Set<String> said = given.stream()
                .filter(Example.Given.ParameterValue.class::isInstance)
                .map(g -> ((Example.Given.ParameterValue) g).parameter())
                .collect(Collectors.toSet());
        for (Parameter parameter : names.protocol().parameters()) {
            if (!said.contains(parameter.name())) {
                calls.add(CodeBlock.of(".$L()", names.get("set/unknown", parameter.name())));
            }
        }
        calls.add(CodeBlock.of(".build()"));
        CodeBlock.Builder code = CodeBlock.builder().add("$T.builder()", names.nested("Participant"));
        calls.forEach(call -> code.add("\n$L", call));
        return code.build();
    }

    private CodeBlock call(Example.Given given) {
        if (given instanceof Example.Given.OnDate g) {
            return CodeBlock.of(".on($L, $L$L)", constant("Event", g.event()), date(g), attributes(g.attributes()));
        }
        if (given instanceof Example.Given.OnPartialDate g) {
            return CodeBlock.of(
                    ".on($L, $L$L)", constant("Event", g.event()), date(g.date()), attributes(g.attributes()));
        }
        if (given instanceof Example.Given.CycleStart g) {
            List<Regimen> regimens = names.protocol().regimens();
            String method = regimens.size() == 1 ? "cycleStart" : names.get("set/cycle", g.regimen());
            return CodeBlock.of(".$L($L, $L)", method, g.cycle(), ExampleTestEmitter.date(g.date()));
        }
        if (given instanceof Example.Given.FactValue g) {
            return fact(g);
        }
        if (given instanceof Example.Given.Done g) {
            return CodeBlock.of(
                    ".done($L, $L, $L, $L)",
                    constant("Visit", g.visit()),
                    g.occurrence().episode(),
                    g.occurrence().ordinal(),
                    ExampleTestEmitter.date(g.date()));
        }
        if (given instanceof Example.Given.Restart g) {
            List<Regimen> regimens = names.protocol().regimens();
            String method = regimens.size() == 1 ? "restart" : names.get("set/restart", g.regimen());
            return CodeBlock.of(".$L($L, $L)", method, g.cycle(), ExampleTestEmitter.date(g.date()));
        }
        if (given instanceof Example.Given.Doses g) {
            return g.from()
                    .datesUntil(g.to().plusDays(1))
                    .map(day -> CodeBlock.of(
                            ".administered($L, $L)", constant("Drug", g.drug()), ExampleTestEmitter.date(day)))
                    .collect(CodeBlock.joining("\n"));
        }
        if (given instanceof Example.Given.InArm g) {
            return CodeBlock.of(".arm($L)", constant("Arm", g.arm()));
        }
        if (given instanceof Example.Given.Chosen g) {
            return CodeBlock.of(
                    ".$L($T.$L)",
                    names.get("set/choice", g.choice()),
                    names.choiceType(g.choice()),
                    names.constant("choice:" + g.choice(), g.option()));
        }
        Example.Given.ParameterValue g = (Example.Given.ParameterValue) given;
        return CodeBlock.of(".$L($L)", names.get("set/parameter", g.parameter()), parameter(g));
    }

    /** Its date, with the time of day where one is known. */
    private static CodeBlock date(Example.Given.OnDate given) {
        return given.time()
                .map(t -> CodeBlock.of(
                        "$T.of($T.parse($S))",
                        RuntimeTypes.RECORD_DATE,
                        t.offset().isPresent() ? OffsetDateTime.class : LocalDateTime.class,
                        given.date() + "T" + t))
                .orElseGet(() -> ExampleTestEmitter.date(given.date()));
    }

    private static CodeBlock date(PartialDate date) {
        CodeBlock known = date.month().isPresent()
                ? CodeBlock.of(
                        "$T.of($L, $L)",
                        YearMonth.class,
                        date.year(),
                        date.month().getAsInt())
                : CodeBlock.of("$T.of($L)", Year.class, date.year());
        return CodeBlock.of("$T.of($L)", RuntimeTypes.RECORD_DATE, known);
    }

    /** A further argument; nothing for a record of which only the date is known. */
    private static CodeBlock attributes(Map<String, String> values) {
        if (values.isEmpty()) {
            return CodeBlock.of("");
        }
        CodeBlock entries = values.entrySet().stream()
                .map(e -> CodeBlock.of(
                        "$T.entry($L, $L)", Map.class, JavaText.literal(e.getKey()), JavaText.literal(e.getValue())))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of(", $T.ofEntries($L)", Map.class, entries);
    }

    private CodeBlock constant(String type, String name) {
        return CodeBlock.of("$T.$L", names.nested(type), names.constant(type, name));
    }

    private CodeBlock fact(Example.Given.FactValue given) {
        Fact fact = names.protocol().fact(given.fact()).orElseThrow();
        CodeBlock at = given.date()
                .map(d -> CodeBlock.of(", $L", ExampleTestEmitter.date(d)))
                .orElse(CodeBlock.of(""));
        return CodeBlock.of(".$L($L$L)", names.get("set/fact", fact.name()), value(fact, given.value()), at);
    }

    private CodeBlock value(Fact fact, String words) {
        if (fact.type() instanceof FactType.Coded) {
            return CodeBlock.of("$T.$L", names.factType(fact.name()), names.constant("fact:" + fact.name(), words));
        }
        if (fact.type() instanceof FactType.Numeric) {
            return CodeBlock.of("new $T($L)", BigDecimal.class, JavaText.literal(words));
        }
        return fact.type() instanceof FactType.YesNo
                ? CodeBlock.of("$L", words.equals("yes"))
                : CodeBlock.of("$T.parse($L)", LocalDate.class, JavaText.literal(words));
    }

    private CodeBlock parameter(Example.Given.ParameterValue given) {
        Optional<Parameter.Type> type =
                names.protocol().parameter(given.parameter()).map(Parameter::type);
        CodeBlock words = JavaText.string(given.words());
        return switch (type.orElseThrow()) {
            case DURATION -> CodeBlock.of("$T.parse($L)", RuntimeTypes.LENGTH, words);
            case FREQUENCY -> CodeBlock.of("$T.parse($L)", RuntimeTypes.FREQUENCY, words);
            case DAYS -> CodeBlock.of("$T.parse($L)", RuntimeTypes.CYCLE_DAYS, words);
            case TIMING -> CodeBlock.of("$T.parse($L)", RuntimeTypes.VISIT_TIMING, words);
            case DATES -> CodeBlock.of("$T.parse($L)", RuntimeTypes.WORKING_DAYS, words);
            case AMOUNT, ROUTE -> words;
        };
    }
}
