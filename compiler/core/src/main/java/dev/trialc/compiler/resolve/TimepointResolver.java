package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Timepoint;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.AnchorNode;
import dev.trialc.compiler.syntax.Extent;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Num;
import dev.trialc.compiler.syntax.TimepointNode;
import dev.trialc.compiler.syntax.TimingClause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Points in time around a dose (T35). What a point leaves out the ones behind it say. */
final class TimepointResolver {
    private static final String WHY = "Two sites would take the sample at different times.";
    /** A little more than two months. */
    private static final int MOST = 99_999;

    private final Desk desk;

    TimepointResolver(Desk desk) {
        this.desk = desk;
    }

    /** {@code at 2 hours after Alpha}: read as a day, until something that takes no days reads it. */
    List<Timepoint> at(TimingClause.AtAnchor at) {
        return ofAnchor(at.anchor()).map(n -> all(List.of(n))).orElse(List.of());
    }

    List<Timepoint> at(TimingClause.AtTimepoints at) {
        List<TimepointNode> nodes = new ArrayList<>();
        if (at.first().isPresent()) {
            Optional<TimepointNode> first = ofAnchor(at.first().get());
            if (first.isEmpty()) {
                return List.of();
            }
            nodes.add(first.get());
        }
        nodes.addAll(at.points());
        return all(nodes);
    }

    /** {@code every 15 minutes ± 5 minutes during Alpha}. */
    Optional<Timepoint> every(
            TimingClause.Every every, Optional<TimingClause.Window> tolerance, TimingClause.During during) {
        if (every.number().isEmpty() || every.unit().isEmpty()) {
            notClock(every.span());
            return Optional.empty();
        }
        Optional<String> drug = drug(during.drug());
        if (drug.isPresent() && desk.shared().given().over(drug.get()).isEmpty()) {
            desk.report(
                    Code.TIMING_CLASH,
                    during.span(),
                    "A dose of “" + drug.get() + "” takes no time: nothing is done during it.",
                    WHY,
                    "Say in its “give” statement how long it takes, such as “over 90 minutes”; or count from the dose: “at 15 minutes after "
                            + drug.get() + "”.");
            return Optional.empty();
        }
        return drug.flatMap(d -> made(
                d,
                Timepoint.Relation.EVERY,
                Timepoint.Moment.START,
                every.number().get(),
                every.unit().get(),
                tolerance));
    }

    /** One that says by itself of which dose it is. */
    Optional<Timepoint> one(TimepointNode node) {
        return all(List.of(node)).stream().findFirst();
    }

    private List<Timepoint> all(List<TimepointNode> nodes) {
        List<Timepoint> points = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            TimepointNode node = nodes.get(i);
            Optional<TimepointNode> measured = nodes.subList(i, nodes.size()).stream()
                    .filter(n -> n.unit().isPresent())
                    .findFirst();
            Optional<TimepointNode.Moment> moment = node.predose()
                    ? node.moment().or(() -> only(nodes))
                    : nodes.subList(i, nodes.size()).stream()
                            .filter(n -> !n.predose() && n.moment().isPresent())
                            .findFirst()
                            .flatMap(TimepointNode::moment);
            if (moment.isEmpty() || !node.predose() && measured.isEmpty()) {
                ofNothing(node);
                return List.of();
            }
            Optional<Timepoint> point = node.predose()
                    ? drug(moment.get().drug())
                            .map(d -> new Timepoint(d, Timepoint.Relation.BEFORE, Timepoint.Moment.START, 0, 0, 0, ""))
                    : point(node, measured.orElseThrow(), moment.get());
            if (point.isEmpty()) {
                return List.of(); // one mistake, one message
            }
            points.add(point.get());
        }
        return points;
    }

    /** The moment of the other points, where they are of one drug. */
    private static Optional<TimepointNode.Moment> only(List<TimepointNode> nodes) {
        List<TimepointNode.Moment> all =
                nodes.stream().flatMap(n -> n.moment().stream()).toList();
        Set<String> drugs = all.stream().map(m -> m.drug().text()).collect(Collectors.toSet());
        return drugs.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private void ofNothing(TimepointNode node) {
        String words = desk.file().slice(node.span()).strip();
        desk.report(
                Code.TIMING_CLASH,
                node.span(),
                node.predose()
                        ? "“pre-dose” does not say of which drug."
                        : "“" + words + "” does not say from which dose it is counted.",
                WHY,
                node.predose() ? "Name it: “pre-dose of Alpha”." : "Name it: “" + words + " after end of Alpha”.");
    }

    private Optional<Timepoint> point(TimepointNode node, TimepointNode measured, TimepointNode.Moment moment) {
        Optional<String> drug = drug(moment.drug());
        if (drug.isEmpty()) {
            return Optional.empty();
        }
        String over = desk.shared().given().over(drug.get());
        if (moment.edge().isEmpty() && !over.isEmpty()) {
            String side = moment.after() ? "after " : "before ";
            desk.report(
                    Code.TIMING_CLASH,
                    moment.drug().span(),
                    "“" + side + drug.get() + "” could be counted from the start of a dose or from its end: “"
                            + drug.get() + "” is given " + over + ".",
                    WHY,
                    "Write “" + side + "start of " + drug.get() + "” or “" + side + "end of " + drug.get() + "”.");
            return Optional.empty();
        }
        Timepoint.Moment edge = moment.edge()
                .map(e -> Timepoint.Moment.valueOf(e.text().toUpperCase(Locale.ROOT)))
                .orElse(Timepoint.Moment.DOSE);
        Timepoint.Relation relation = moment.after() ? Timepoint.Relation.AFTER : Timepoint.Relation.BEFORE;
        // a bare number shares the unit and the tolerance of the next one that has a unit
        Optional<TimingClause.Window> tolerance = measured.tolerance();
        return made(
                drug.get(),
                relation,
                edge,
                node.number().orElseThrow(),
                measured.unit().orElseThrow(),
                tolerance);
    }

    /** Of parts that are there, unless they are no time around a dose. */
    Optional<Timepoint> made(
            String drug,
            Timepoint.Relation relation,
            Timepoint.Moment moment,
            Num number,
            Name unit,
            Optional<TimingClause.Window> tolerance) {
        Optional<Integer> minutes = minutes(number, unit);
        Optional<Integer> early = tolerance.isEmpty()
                ? Optional.of(0)
                : tolerance.get().early().isEmpty()
                        ? Optional.of(0)
                        : minutes(tolerance.get().early().get(), tolerance.get());
        Optional<Integer> late = tolerance.isEmpty()
                ? Optional.of(0)
                : tolerance.get().late().isEmpty()
                        ? Optional.of(0)
                        : minutes(tolerance.get().late().get(), tolerance.get());
        if (minutes.isEmpty() || early.isEmpty() || late.isEmpty()) {
            return Optional.empty();
        }
        if (minutes.get() == 0) {
            desk.report(
                    Code.NUMBER_OUT_OF_RANGE,
                    number.span(),
                    "A point in time lies at least a minute from its dose.",
                    WHY,
                    "Write “pre-dose”, or how long before or after it.");
            return Optional.empty();
        }
        String distance =
                count(number, unit) + tolerance.map(TimepointResolver::words).orElse("");
        return Optional.of(new Timepoint(drug, relation, moment, minutes.get(), early.get(), late.get(), distance));
    }

    /** {@code 1 hour}, {@code 30 minutes}. */
    private static String count(Num number, Name unit) {
        String word = unit.text().startsWith("hour") ? "hour" : "minute";
        return number.text() + " " + (number.text().equals("1") ? word : word + "s");
    }

    private static String words(TimingClause.Window tolerance) {
        Name unit = tolerance.unit().orElseThrow();
        if (tolerance.early().isEmpty()) {
            return " + " + count(tolerance.late().orElseThrow(), unit);
        }
        Num early = tolerance.early().get();
        if (tolerance.late().isEmpty()) {
            return " - " + count(early, unit);
        }
        String late = count(tolerance.late().get(), unit);
        return early.equals(tolerance.late().get()) ? " ± " + late : " -" + early.text() + "/+" + late;
    }

    private Optional<Integer> minutes(Num number, TimingClause.Window tolerance) {
        if (tolerance.unit().isEmpty()) {
            notClock(tolerance.span());
            return Optional.empty();
        }
        return minutes(number, tolerance.unit().get());
    }

    /** Whole minutes; hours may have a fraction that makes whole minutes. */
    private Optional<Integer> minutes(Num number, Name unit) {
        boolean hours = unit.text().startsWith("hour");
        if (!hours && !unit.text().startsWith("min")) {
            notClock(unit.span());
            return Optional.empty();
        }
        BigDecimal minutes = new Numbers(desk).decimal(number).multiply(BigDecimal.valueOf(hours ? 60 : 1));
        if (minutes.stripTrailingZeros().scale() > 0 || minutes.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            desk.report(
                    Code.NUMBER_OUT_OF_RANGE,
                    number.span(),
                    "“" + number.text() + " " + unit.text() + "” is no whole number of minutes up to " + MOST + ".",
                    WHY,
                    "Write whole minutes, or hours such as 0.5.");
            return Optional.empty();
        }
        return Optional.of(minutes.intValueExact());
    }

    private void notClock(Span span) {
        desk.report(
                Code.TIMING_CLASH,
                span,
                "“" + PlainWords.of(desk.file().slice(span))
                        + "” is no time around a dose: that is counted in minutes and hours.",
                "Whole days belong to the visit: a calculator would plan it for the wrong day.",
                "Write minutes or hours here; give what is done on another day a visit of its own.");
    }

    /** A drug, or a choice of drugs, that some regimen gives. */
    private Optional<String> drug(Name name) {
        Optional<Names.Declared> declared = desk.require(name, Names.Kind.DRUG, Names.Kind.CHOICE);
        if (declared.isPresent() && !desk.shared().given().isGiven(name.text())) {
            desk.report(
                    Code.TIMING_CLASH,
                    name.span(),
                    "No regimen gives “" + name.text() + "”: it has no dose to count from.",
                    WHY,
                    "Name a drug that is given, or add “give " + name.text() + " …” to a regimen.");
            return Optional.empty();
        }
        return declared.map(Names.Declared::name);
    }

    /** {@code 2 hours after start of Alpha} where it was read as a day. */
    private Optional<TimepointNode> ofAnchor(AnchorNode anchor) {
        if (anchor instanceof AnchorNode.Shifted shifted
                && shifted.extent() instanceof Extent.Amount amount
                && amount.equivalence().isEmpty()
                && shifted.base() instanceof AnchorNode.OfEvent of
                && of.pick().isEmpty()
                && of.filter().isEmpty()
                && of.of().isEmpty()) {
            return Optional.of(new TimepointNode(
                    false,
                    Optional.of(amount.number()),
                    Optional.of(amount.unit()),
                    Optional.empty(),
                    Optional.of(new TimepointNode.Moment(shifted.after(), of.edge(), of.name())),
                    anchor.span()));
        }
        desk.report(
                Code.TIMING_CLASH,
                anchor.span(),
                "“" + PlainWords.of(desk.file().slice(anchor.span())) + "” is no point in time around a dose.",
                "The day of an activity is that of its visit.",
                "Write “at pre-dose, 2 hours after end of Alpha”, or mark the activity in the column of another visit.");
        return Optional.empty();
    }
}
