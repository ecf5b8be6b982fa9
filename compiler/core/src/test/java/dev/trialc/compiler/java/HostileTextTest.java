package dev.trialc.compiler.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Slot;
import dev.trialc.compiler.model.Timing;
import dev.trialc.compiler.model.Visit;
import dev.trialc.compiler.model.Window;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.source.Span;
import dev.trialc.runtime.Course;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever a protocol is called, what comes out compiles and holds the same words. */
class HostileTextTest {
    private static final List<String> TITLES = List.of(
            "ends */ here",
            "*/ static { System.exit(1); } /*",
            "\\u002a\\u002f static { } /*",
            "\\u000a",
            "a \" quote; \\ backslash \\",
            "{@link Object} <script>alert(1)</script> & @author $L $T $$",
            "line\nbreak\r\n\ttab \u2028 \u202e \u0000 \ud83d\ude00 \ud800",
            "ANC ≥ 1.5 × 10⁹/L, 绝对值",
            "x".repeat(500),
            "many words ".repeat(60),
            "");

    private static Protocol protocol(String words) {
        TestProtocol trial = new TestProtocol("Hostile", "protocols/" + words.replace('\n', ' ') + ".trial");
        trial.title(words).titledDrug("D", words).event("E", words);
        trial.fact("f", words, new FactType.Coded(List.of("a", "b"), false));
        trial.parameter("P", Parameter.Type.TIMING, words);
        trial.visit("V", words, Timing.of(new Plan.Once(Anchor.of("E"), Window.NONE)), Applicability.EVERYBODY);
        trial.visit("W", new Plan.Unstated("P"));
        return trial.build();
    }

    @Test
    void titlesStayInsideTheirCommentsAndStrings() throws ReflectiveOperationException {
        for (String words : TITLES) {
            CompiledTrial compiled = CompiledTrial.of(protocol(words));
            assertThat(compiled.type().getField("TITLE").get(null)).isEqualTo(words);
            assertThat(compiled.calculator().metadata().drugs().get(0).title()).isEqualTo(words);
            assertThat(compiled.source().lines().limit(2)).allMatch(line -> line.startsWith("// "));
        }
    }

    @Test
    void namesThatJavaForbidsOrThatCollideComeOutDistinct() {
        TestProtocol trial = new TestProtocol("Participant");
        List<String> names = List.of(
                "new",
                "class",
                "New",
                "visit",
                "Visit",
                "visits",
                "Event",
                "event",
                "Größe",
                "Grosse",
                "量",
                "a_b",
                "aB",
                "AB",
                "day",
                "run",
                "toString",
                "wait",
                "record",
                "_",
                "7days",
                "String",
                "list",
                "give",
                "rule",
                "stopped",
                "À",
                "A");
        for (String name : names) {
            trial.visit(name, new Plan.Once(Anchor.of("E"), Window.NONE));
            trial.fact(name, name, new FactType.Coded(List.of("1+", "1", "one two", "new"), true));
            trial.drug(name).arm(name).choice(name, "x").parameter(name, Parameter.Type.DURATION, name);
            trial.group(
                    name,
                    name,
                    new dev.trialc.compiler.model.Expr.IsOneOf(
                            new dev.trialc.compiler.model.Operand.OfFact(name, java.util.Optional.empty()),
                            List.of("1+")));
            trial.regimen(
                    name,
                    trial.elastic(7),
                    List.of(Anchor.of("E")),
                    trial.give(TestProtocol.dose("1", "mg", TestProtocol.days(1, 1)), name));
        }
        trial.event("E");
        CompiledTrial compiled = CompiledTrial.of(trial.build());
        assertThat(compiled.type().getSimpleName()).isEqualTo("ParticipantTrial");
        assertThat(compiled.calculator().metadata().drugs())
                .extracting(d -> d.code())
                .isEqualTo(names);
    }

    @Test
    void theSameModelGivesTheSameBytesInEveryLocale() {
        String expected =
                JavaGenerator.generate(StudyOneModel.protocol()).get(0).text();
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(JavaGenerator.generate(StudyOneModel.protocol())
                                .get(0)
                                .text())
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void inheritedNamesAreReserved() {
        List<String> inherited = new ArrayList<>();
        for (Class<?> type = Course.class; type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (!Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic()) {
                    inherited.add(method.getName());
                }
            }
        }
        assertThat(Reserved.COURSE)
                .containsAll(inherited.stream()
                        .filter(name -> !List.of("registerNatives").contains(name))
                        .toList());
    }

    @Test
    void theStatementAsWrittenStandsInTheComment() {
        TestProtocol trial = new TestProtocol("T");
        Origin origin = new Origin(
                new SourceFile("protocols/t.trial", "\nvisit V at Consent"),
                new Span(1, 19),
                List.of(new Slot("visit V at Consent */", new Span(1, 19), List.of(), Optional.empty(), false)));
        Plan plan = new Plan.Once(Anchor.of("Consent"), Window.NONE);
        trial.visit(new Visit(
                "V", "first visit", false, Optional.empty(), Timing.of(plan), Applicability.EVERYBODY, origin));
        String source = CompiledTrial.of(trial.build()).source();
        assertThat(source)
                .contains("* First visit (protocols/t.trial:2).")
                .contains("* <p>As written: visit V at Consent &#42;/");
        assertThat(source).contains("V(\"V\", \"first visit\", \"protocols/t.trial:2\")");
    }

    @Test
    void anEmptyProtocolCompiles() {
        CompiledTrial compiled = CompiledTrial.of(new TestProtocol("Empty").build());
        assertThat(compiled.schedule(dev.trialc.runtime.ParticipantRecord.builder(), "2026-12-31"))
                .isEmpty();
    }
}
