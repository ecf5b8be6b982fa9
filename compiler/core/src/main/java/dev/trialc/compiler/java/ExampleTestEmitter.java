package dev.trialc.compiler.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.trialc.compiler.model.Example;
import dev.trialc.compiler.model.ExpectedTimepoint;
import dev.trialc.compiler.model.Protocol;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes the worked examples of a protocol as a JUnit 5 test of its generated calculator, to be compiled beside it.
 *
 * <p>One method an example, one line an expectation:
 *
 * <pre>
 * rows(schedule, Study.Visit.TUMOUR_IMAGING).number(1).due("2026-03-17").window("2026-03-10", "2026-03-24");
 * rows(schedule, Study.Visit.SAFETY_FOLLOW_UP).pending();
 * </pre>
 */
public final class ExampleTestEmitter {
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final ClassName TEST = ClassName.get("org.junit.jupiter.api", "Test");
    private static final ClassName DISPLAY_NAME = ClassName.get("org.junit.jupiter.api", "DisplayName");
    private static final TypeName OCCURRENCES =
            ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.OCCURRENCE);

    private final Names names;
    private final ExampleParticipant participants;
    private final NameScope methods = new NameScope(List.of("rows", "found", "getClass", "notify", "wait", "toString"));

    private ExampleTestEmitter(Names names) {
        this.names = names;
        this.participants = new ExampleParticipant(names);
    }

    /**
     * The tests, as one class; none for a protocol without examples.
     *
     * @param packageName that of the calculator
     */
    public static List<GeneratedFile> generate(Protocol protocol, String packageName) {
        if (protocol.examples().isEmpty()) {
            return List.of();
        }
        Names names = new Names(protocol, packageName);
        String name = names.trial() + "ExamplesTest";
        return List.of(GeneratedSource.of(protocol, packageName, new ExampleTestEmitter(names).emit(name))
                .calling("org.junit.jupiter.api.Assertions", "assertEquals", "assertFalse")
                .file());
    }

    private TypeSpec emit(String name) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("The worked examples of $T, which its reviewers sign, as tests.", names.trialClass())
                .addAnnotation(AnnotationSpec.builder(GENERATED)
                        .addMember("value", "$S", "dev.trialc")
                        .build());
        names.protocol().examples().forEach(example -> type.addMethod(test(example)));
        return type.addMethod(ExpectedRowsEmitter.method())
                .addType(ExpectedRowsEmitter.emit())
                .build();
    }

    private MethodSpec test(Example example) {
        CodeBlock.Builder body = CodeBlock.builder();
        body.addStatement(
                "$T participant = $L",
                names.nested("Participant"),
                CodeBlock.of(
                        "$L$L",
                        participants.of(example.given()),
                        example.asOf()
                                .map(day -> CodeBlock.of(".asOf($L)", date(day)))
                                .orElse(CodeBlock.of(""))));
        body.addStatement(
                "$T schedule = $T.schedule(participant, $L)", OCCURRENCES, names.trialClass(), date(example.horizon()));
        body.add("\n");
        example.expected().forEach(expectation -> body.addStatement("$L", expected(expectation)));
        return MethodSpec.methodBuilder(methods.allocate(Identifiers.member(example.title()), "Example"))
                .addJavadoc(
                        "$L",
                        Docs.sentence(example.title() + " (" + example.origin().place() + ")"))
                .addAnnotation(TEST)
                .addAnnotation(AnnotationSpec.builder(DISPLAY_NAME)
                        .addMember("value", "$L", JavaText.string(example.title()))
                        .build())
                .addCode(body.build())
                .build();
    }

    private CodeBlock expected(Example.Expectation expectation) {
        if (expectation instanceof Example.Expectation.Due e) {
            return due(e);
        }
        if (expectation instanceof Example.Expectation.Pending e) {
            return CodeBlock.of("$L.pending()", numbered(e.item(), e.occurrence()));
        }
        if (expectation instanceof Example.Expectation.None e) {
            return e.after().isEmpty()
                    ? CodeBlock.of("$L.none()", rows(e.item()))
                    : CodeBlock.of("$L.noneAfter($S)", rows(e.item()), e.after().get());
        }
        if (expectation instanceof Example.Expectation.HasStatus e) {
            CodeBlock on = e.on().map(day -> CodeBlock.of(", $S", day)).orElse(CodeBlock.of(""));
            return CodeBlock.of(
                    "$L.standing($T.$L$L)", numbered(e.visit(), e.occurrence()), RuntimeTypes.STATUS, e.status(), on);
        }
        if (expectation instanceof Example.Expectation.Includes e) {
            return includes(e);
        }
        if (expectation instanceof Example.Expectation.Deviates e) {
            CodeBlock on = e.on().map(
                            day -> CodeBlock.of(".stream().filter(one -> one.date().equals($L)).toList()", date(day)))
                    .orElse(CodeBlock.of(""));
            return CodeBlock.of("assertFalse($T.deviations(participant)$L.isEmpty())", names.trialClass(), on);
        }
        if (expectation instanceof Example.Expectation.Complies) {
            return CodeBlock.of("assertEquals($T.of(), $T.deviations(participant))", List.class, names.trialClass());
        }
        Example.Expectation.Dosed e = (Example.Expectation.Dosed) expectation;
        CodeBlock rows = rows(e.drug());
        CodeBlock dosed = e.amount()
                .map(words -> CodeBlock.of("$L.amount($L)", rows, JavaText.literal(words)))
                .orElse(rows);
        return e.from().equals(e.to())
                ? CodeBlock.of("$L.due($S)", dosed, e.from())
                : CodeBlock.of("$L.everyDay($S, $S)", dosed, e.from(), e.to());
    }

    private CodeBlock includes(Example.Expectation.Includes e) {
        CodeBlock at = e.at().map(ExampleTestEmitter::at).orElse(CodeBlock.of(""));
        return CodeBlock.of(
                "$L.$L($T.$L, visit -> $T.activities(visit, participant)$L)",
                numbered(e.visit(), e.occurrence()),
                e.included() ? "with" : "without",
                names.nested("Activity"),
                names.constant("Activity", e.activity()),
                names.trialClass(),
                at);
    }

    /** The words of a point in time, and which points of the activity it is. */
    private static CodeBlock at(ExpectedTimepoint at) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        ", $L, point -> point.relation() == $T.$L && point.minutes() == $L",
                        JavaText.literal(at.words(drug -> drug)),
                        RuntimeTypes.TIMEPOINT.nestedClass("Relation"),
                        at.relation(),
                        at.minutes());
        at.dose()
                .ifPresent(dose -> code.add(
                        " && point.drug().equals($L) && point.moment() == $T.$L",
                        JavaText.literal(dose.drug()),
                        RuntimeTypes.TIMEPOINT.nestedClass("Moment"),
                        dose.moment()));
        at.tolerance().ifPresent(t -> code.add(" && point.early() == $L && point.late() == $L", t.early(), t.late()));
        return code.build();
    }

    private CodeBlock due(Example.Expectation.Due e) {
        CodeBlock.Builder code = CodeBlock.builder().add(numbered(e.visit(), e.occurrence()));
        e.due().ifPresent(due -> code.add(".due($S)", due));
        if (e.earliest().isPresent() && e.latest().isPresent()) {
            code.add(".window($S, $S)", e.earliest().get(), e.latest().get());
        }
        return code.build();
    }

    private CodeBlock numbered(String visit, Example.Occurrence occurrence) {
        CodeBlock.Builder code = CodeBlock.builder().add(rows(visit));
        if (occurrence.episode() > 0) {
            code.add(".episode($L)", occurrence.episode());
        }
        if (occurrence.ordinal() > 0) {
            code.add(".number($L)", occurrence.ordinal());
        }
        return code.build();
    }

    /** A visit, a drug, or a choice whose drug nobody chose. */
    private CodeBlock rows(String item) {
        String type =
                names.has("constant/Visit", item) ? "Visit" : names.has("constant/Drug", item) ? "Drug" : "Decision";
        return CodeBlock.of("rows(schedule, $T.$L)", names.nested(type), names.constant(type, item));
    }

    static CodeBlock date(LocalDate date) {
        return CodeBlock.of("$T.parse($S)", LocalDate.class, date);
    }
}
