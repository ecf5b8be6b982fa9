package dev.trialc.compiler.synopsis.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.CalendarUnit;
import dev.trialc.compiler.model.Counting;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Fact;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Operand;
import dev.trialc.compiler.model.Option;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Quantity;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.source.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExprWordsTest {
    private static final Origin ORIGIN = new Origin(new SourceFile("x.trial", ""), Span.NONE, List.of());
    private static final Expr ANC = new Expr.Compare(fact("ANC"), Expr.Comparison.AT_LEAST, quantity("1.5 x10^9/L"));
    private static final Expr PREGNANT = new Expr.IsYes(fact("pregnant"));

    @Test
    void comparisons() {
        assertThat(words(ANC)).isEqualTo("absolute neutrophil count ≥ 1.5 × 10⁹/L");
        assertThat(words(new Expr.Compare(fact("ALT"), Expr.Comparison.AT_MOST, quantity("2 × ULN"))))
                .isEqualTo("ALT ≤ 2 × ULN");
        assertThat(words(new Expr.RankCompare(fact("HER2IHC"), Expr.Comparison.LESS, "3+")))
                .isEqualTo("HER2IHC < 3+");
        assertThat(words(new Expr.Between(
                        new Operand.Age(Anchor.of("Consent")), quantity("18 years"), quantity("75 years"))))
                .isEqualTo("age at consent from 18 years to 75 years, both included");
        assertThat(words(new Expr.IsOneOf(fact("HER2ISH"), List.of("notAmplified"))))
                .isEqualTo("HER2ISH is not amplified");
        assertThat(words(new Expr.Known(new Operand.OfFact("ANC", Optional.of(Anchor.of("Consent"))))))
                .isEqualTo("absolute neutrophil count at consent is known");
    }

    @Test
    void joinedWithoutDoubt() {
        assertThat(words(new Expr.And(List.of(ANC, new Expr.Or(List.of(PREGNANT, ANC))))))
                .isEqualTo(
                        "absolute neutrophil count ≥ 1.5 × 10⁹/L and (pregnant: yes or absolute neutrophil count ≥ 1.5 × 10⁹/L)");
        assertThat(words(new Expr.Unless(ANC, new Expr.Judged("MedicalMonitor", "Gilbert"))))
                .isEqualTo(
                        "absolute neutrophil count ≥ 1.5 × 10⁹/L, unless in the judgment of the medical monitor: “Gilbert”");
        assertThat(words(new Expr.IfThen(PREGNANT, new Expr.Agreed("to contraception"))))
                .isEqualTo("if pregnant: yes, then the participant agrees to contraception");
        assertThat(words(new Expr.Options(
                        Expr.Quantifier.AT_LEAST,
                        2,
                        List.of(new Option("a", "", ANC, ORIGIN), new Option("", "", PREGNANT, ORIGIN)))))
                .isEqualTo("at least 2 of: a) absolute neutrophil count ≥ 1.5 × 10⁹/L; pregnant: yes");
    }

    @Test
    void negations() {
        assertThat(words(new Expr.Not(PREGNANT))).isEqualTo("pregnant: no");
        assertThat(words(new Expr.Not(ANC))).isEqualTo("not (absolute neutrophil count ≥ 1.5 × 10⁹/L)");
        assertThat(words(new Expr.Not(new Expr.IsOneOf(fact("HER2IHC"), List.of("0", "1+")))))
                .isEqualTo("HER2IHC is not 0 or 1+");
        assertThat(words(new Expr.Not(occurred(Optional.empty())))).isEqualTo("no prior therapy (stage is advanced)");
    }

    @Test
    void disagreement() {
        assertThat(words(new Expr.Not(new Expr.Agreed("to contraception"))))
                .isEqualTo("the participant does not agree to contraception");
    }

    @Test
    void histories() {
        Anchor enrolment = Anchor.of("Enrolment");
        Length month = new Length.Fixed(12, CalendarUnit.MONTH);
        assertThat(words(occurred(Optional.of(new Expr.When.Within(month, Expr.Side.BEFORE, enrolment)))))
                .isEqualTo("prior therapy (stage is advanced) within 12 months before enrolment");
        assertThat(words(occurred(Optional.of(new Expr.When.Beyond(month, true, Expr.Side.AFTER, enrolment)))))
                .isEqualTo("prior therapy (stage is advanced) more than 12 months after enrolment");
        assertThat(words(occurred(Optional.of(new Expr.When.Relative(Expr.Side.BEFORE, enrolment)))))
                .isEqualTo("prior therapy (stage is advanced) before enrolment");
        assertThat(words(occurred(Optional.of(new Expr.When.Lasting(month, false)))))
                .isEqualTo("prior therapy (stage is advanced) lasting at least 12 months");
    }

    private static Expr occurred(Optional<Expr.When> when) {
        Expr advanced = new Expr.IsOneOf(new Operand.OfAttribute("Chemotherapy", "stage"), List.of("advanced"));
        return new Expr.Occurred("priorTherapy", Optional.of(advanced), when);
    }

    private static Operand fact(String name) {
        return new Operand.OfFact(name, Optional.empty());
    }

    private static Quantity quantity(String display) {
        return new Quantity(BigDecimal.ONE, Optional.empty(), false, display);
    }

    private static String words(Expr expr) {
        Fact anc = new Fact("ANC", "absolute neutrophil count", new FactType.Numeric(Optional.empty(), false), ORIGIN);
        Fact therapy = new Fact("priorTherapy", "Prior therapy", new FactType.History(List.of()), ORIGIN);
        Protocol protocol = new Protocol(
                "X",
                "1.0",
                ORIGIN,
                List.of(),
                List.of(),
                List.of(),
                List.of(anc, therapy),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Counting.USUAL,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Phrases(protocol).exprs().of(expr).replace('\u00a0', ' ');
    }
}
