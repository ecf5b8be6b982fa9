package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.EventRef;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.syntax.AnchorNode;
import dev.trialc.compiler.syntax.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Anchors (T01, T02, T07). */
final class AnchorResolver {
    private final Desk desk;
    private final boolean forEach;

    AnchorResolver(Desk desk) {
        this(desk, false);
    }

    private AnchorResolver(Desk desk, boolean forEach) {
        this.desk = desk;
        this.forEach = forEach;
    }

    /** Of the time of a single visit: {@code each E} makes one for every record. */
    static AnchorResolver ofVisit(Desk desk) {
        return new AnchorResolver(desk, true);
    }

    Optional<Anchor> anchor(AnchorNode node) {
        if (node instanceof AnchorNode.OfEvent n) {
            return event(n);
        }
        if (node instanceof AnchorNode.FirstSince n) {
            return new SinceResolver(desk).anchor(n);
        }
        if (node instanceof AnchorNode.LastOf n) {
            return desk.require(n.visit(), Names.Kind.VISIT).map(v -> new Anchor.LastOf(v.name(), n.done()));
        }
        if (node instanceof AnchorNode.OfVisit n) {
            int ordinal = n.ordinal()
                    .map(o -> new Numbers(desk).whole(o, 1, "number of a visit"))
                    .orElse(0);
            return desk.require(n.visit(), Names.Kind.VISIT)
                    .map(v -> new Anchor.OfVisit(v.name(), ordinal, n.planned()));
        }
        if (node instanceof AnchorNode.Shifted n) {
            Optional<Anchor> base = anchor(n.base());
            Optional<Length> length = new LengthResolver(desk).counted(n.extent());
            return base.isPresent() && length.isPresent()
                    ? Optional.of(new Anchor.Shifted(base.get(), length.get(), n.after()))
                    : Optional.empty();
        }
        if (node instanceof AnchorNode.VisitDay) {
            desk.report(
                    Code.TIMING_CLASH,
                    node.span(),
                    "“" + PlainWords.of(desk.file().slice(node.span())) + "” is the day of no visit here.",
                    "Only an activity is done at a visit, and can be counted from its day.",
                    "Name the event, or “planned V” or “actual V” of a visit V. Of an activity say it by itself: “within 2 days before the visit”.");
            return Optional.empty();
        }
        if (node instanceof AnchorNode.OnDate n) {
            return new Numbers(desk).date(n.date()).map(Anchor.OnDate::new);
        }
        if (node instanceof AnchorNode.FirstOf n) {
            return all(n.anchors()).map(Anchor.FirstOf::new);
        }
        return all(((AnchorNode.LaterOf) node).anchors()).map(Anchor.LaterOf::new);
    }

    /** Of these one counts, so that none is {@code each E}. */
    Optional<List<Anchor>> all(List<AnchorNode> nodes) {
        AnchorResolver one = new AnchorResolver(desk);
        List<Anchor> anchors = new ArrayList<>();
        for (AnchorNode node : nodes) {
            one.anchor(node).ifPresent(anchors::add);
        }
        return anchors.size() == nodes.size() ? Optional.of(anchors) : Optional.empty();
    }

    private Optional<Anchor> event(AnchorNode.OfEvent node) {
        Name name = node.name();
        if (desk.names().find(Names.Kind.VISIT, name.text()).isPresent()) {
            desk.report(
                    Code.BARE_VISIT,
                    name.span(),
                    "“" + name.text() + "” is a visit: its planned day and the day on which it took place may differ.",
                    "Counting from the wrong one moves every date that hangs on it.",
                    "Write “planned " + name.text() + "” or “actual " + name.text() + "”.");
            return Optional.empty();
        }
        if (node.edge().isPresent()
                && desk.names().find(Names.Kind.DRUG, name.text()).isPresent()) {
            ofStudyDrug(node.edge().get(), name);
            return Optional.empty();
        }
        if (node.edge().isPresent()) {
            desk.report(
                    Code.TIMING_CLASH,
                    node.edge().get().span(),
                    "A visit cannot be counted from the start or end of a treatment in the participant's history.",
                    "Only dated events are recorded with a day.",
                    "Declare an event for it, and count from that.");
            return Optional.empty();
        }
        Optional<Names.Declared> event = desk.require(name, Names.Kind.EVENT);
        if (event.isEmpty() || !forEach && isEach(node)) {
            return Optional.empty();
        }
        Optional<String> drug =
                node.of().flatMap(d -> desk.require(d, Names.Kind.DRUG)).map(Names.Declared::name);
        Optional<Expr> filter = node.filter().flatMap(f -> new ExprResolver(desk).ofAttributes(name.text(), f));
        return Optional.of(new Anchor.OfEvent(pick(event.get().name(), node.pick(), drug, filter)));
    }

    private boolean isEach(AnchorNode.OfEvent node) {
        boolean each = node.pick().map(Name::text).filter("each"::equals).isPresent();
        if (each) {
            String event = node.name().text();
            desk.report(
                    Code.TIMING_CLASH,
                    node.span(),
                    "“each " + event + "” makes one visit for every record, but what stands here has one day.",
                    "Only the first record would be looked at, and nothing be planned for later ones.",
                    "Write “for each " + event + " { visit … }” for what belongs to every record; or name one: “"
                            + event + "”, “second " + event + "”.");
        }
        return each;
    }

    private void ofStudyDrug(Name edge, Name drug) {
        desk.report(
                Code.TIMING_CLASH,
                edge.span().to(drug.span()),
                "“" + drug.text() + "” is a study drug: no day is recorded as its " + edge.text() + ".",
                "It could be meant as a dose or as the decision to stop, which lie apart.",
                edge.text().equals("start")
                        ? "Write “first dose of " + drug.text() + "”, or “FirstDose”."
                        : "Write “LastDose of " + drug.text() + "”, or “Discontinuation”.");
    }

    private EventRef pick(String event, Optional<Name> pick, Optional<String> drug, Optional<Expr> filter) {
        String word = pick.map(Name::text).orElse("");
        if (word.equals("each")) {
            return new EventRef(event, EventRef.Pick.EACH, 0, drug, filter);
        }
        if (word.equals("last but one")) {
            return new EventRef(event, EventRef.Pick.LAST_BUT, 1, drug, filter);
        }
        int nth = pick.map(p -> new Numbers(desk).ordinal(p, "number of a record: the first is 1"))
                .orElse(1);
        return new EventRef(event, EventRef.Pick.NTH, nth, drug, filter);
    }
}
