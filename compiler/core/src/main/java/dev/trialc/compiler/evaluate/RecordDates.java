package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Operand;
import dev.trialc.compiler.model.Protocol;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The days on which a condition may turn: those of the dated records that it names (T08, T42). */
final class RecordDates {
    private final Protocol protocol;
    private final Participant participant;
    private final NavigableSet<LocalDate> dates = new TreeSet<>();

    private RecordDates(Protocol protocol, Participant participant) {
        this.protocol = protocol;
        this.participant = participant;
    }

    /** Dates of values of its facts, and of records of its events, through groups; rising. */
    static NavigableSet<LocalDate> of(Expr expr, Protocol protocol, Participant participant) {
        RecordDates all = new RecordDates(protocol, participant);
        all.collect(expr);
        return all.dates;
    }

    private void collect(Expr expr) {
        if (expr instanceof Expr.And e) {
            e.all().forEach(this::collect);
        } else if (expr instanceof Expr.Or e) {
            e.any().forEach(this::collect);
        } else if (expr instanceof Expr.Not e) {
            collect(e.expr());
        } else if (expr instanceof Expr.Unless e) {
            List.of(e.expr(), e.exception()).forEach(this::collect);
        } else if (expr instanceof Expr.IfThen e) {
            List.of(e.condition(), e.then()).forEach(this::collect);
        } else if (expr instanceof Expr.Options e) {
            e.options().forEach(o -> collect(o.expr()));
        } else if (expr instanceof Expr.InGroup e) {
            collect(protocol.group(e.group()).orElseThrow().when());
        } else if (expr instanceof Expr.Dated e) {
            collect(e.comparison());
            at(e.anchor());
        } else if (expr instanceof Expr.Occurred e) {
            event(e.source());
            e.when().ifPresent(this::when);
        } else {
            leaf(expr);
        }
    }

    private void leaf(Expr expr) {
        if (expr instanceof Expr.Compare e) {
            values(e.left());
        } else if (expr instanceof Expr.Between e) {
            values(e.operand());
        } else if (expr instanceof Expr.IsOneOf e) {
            values(e.operand());
        } else if (expr instanceof Expr.RankCompare e) {
            values(e.operand());
        } else if (expr instanceof Expr.IsYes e) {
            values(e.operand());
        } else if (expr instanceof Expr.Known e) {
            values(e.operand());
        }
    }

    private void values(Operand operand) {
        if (operand instanceof Operand.OfFact f) {
            participant.facts(f.fact()).forEach(v -> v.date().ifPresent(dates::add));
            f.at().ifPresent(this::at);
        } else if (operand instanceof Operand.Age a) {
            at(a.at());
        }
    }

    private void when(Expr.When when) {
        if (when instanceof Expr.When.Within w) {
            at(w.anchor());
        } else if (when instanceof Expr.When.Beyond b) {
            at(b.anchor());
        } else if (when instanceof Expr.When.Relative r) {
            at(r.anchor());
        } else if (when instanceof Expr.When.During d) {
            event(d.other());
        }
    }

    /** A condition that looks at an event turns when that happens. */
    private void at(Anchor anchor) {
        if (anchor instanceof Anchor.OfEvent a) {
            event(a.ref().event());
        } else if (anchor instanceof Anchor.StudyDay) {
            event(protocol.reference());
        } else if (anchor instanceof Anchor.FirstSince a) {
            event(a.event());
            at(a.since());
        } else if (anchor instanceof Anchor.Shifted a) {
            at(a.base());
        } else if (anchor instanceof Anchor.FirstOf a) {
            a.anchors().forEach(this::at);
        } else if (anchor instanceof Anchor.LaterOf a) {
            a.anchors().forEach(this::at);
        } else if (anchor instanceof Anchor.OrElse a) {
            List.of(a.first(), a.otherwise()).forEach(this::at);
        }
    }

    /** Recorded, or dated by values; an end of treatment that only follows from other records is no record. */
    private void event(String name) {
        boolean derived = protocol.event(name).flatMap(Event::derivation).isPresent();
        dates.addAll(derived ? new Events(protocol, participant).dates(name) : participant.recorded(name));
    }
}
