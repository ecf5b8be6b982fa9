package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.Epoch;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.model.Visit;
import dev.trialc.compiler.synopsis.words.Names;
import java.util.Optional;

/** In which epoch a visit begins, as far as its own words tell; a visit whose words do not tell stands under none. */
final class EpochFinder {
    static final String SCREENING = "Screening";
    static final String TREATMENT = "Treatment";
    static final String FOLLOW_UP = "Follow-up";

    private final Protocol protocol;

    EpochFinder(Protocol protocol) {
        this.protocol = protocol;
    }

    /** Empty where the visit's words do not tell. */
    String of(Visit visit) {
        return visit.unscheduled() ? "" : of(visit.timing().plan());
    }

    /** The epoch in which a regimen begins. */
    String of(Regimen regimen) {
        return of(regimen.from());
    }

    private String of(Plan plan) {
        if (plan instanceof Plan.Once once) {
            return of(once.at());
        }
        if (plan instanceof Plan.Between between) {
            return between.earliest()
                    .map(this::of)
                    .orElseGet(() -> between.latest().map(this::before).orElse(""));
        }
        if (plan instanceof Plan.CycleDays days) {
            return regimen(days.regimen());
        }
        if (plan instanceof Plan.Series series) {
            Cadence first = series.cadences().get(0);
            if (first.step() instanceof Cadence.Step.Cycles cycles) {
                return regimen(cycles.regimen());
            }
            return first.start() instanceof Cadence.Start.At at ? afterwards(at.anchor()) : "";
        }
        if (plan instanceof Plan.ByArm byArm) {
            String first = of(byArm.arms().get(0).plan());
            boolean same = byArm.arms().stream().allMatch(a -> of(a.plan()).equals(first))
                    && byArm.otherwise().filter(p -> !of(p).equals(first)).isEmpty();
            return same ? first : "";
        }
        return "";
    }

    private String regimen(String name) {
        return protocol.regimen(name).map(this::of).orElse("");
    }

    private String of(Anchor anchor) {
        if (anchor instanceof Anchor.OfEvent event) {
            return on(event.ref().event());
        }
        if (anchor instanceof Anchor.StudyDay day) {
            boolean before = day.day() < (protocol.dayZero() ? 0 : 1);
            return before ? before(Anchor.of(protocol.reference())) : on(protocol.reference());
        }
        if (anchor instanceof Anchor.Shifted shifted) {
            return shifted.after() ? afterwards(shifted.base()) : before(shifted.base());
        }
        if (anchor instanceof Anchor.FirstOf first) {
            return of(first.anchors().get(0));
        }
        if (anchor instanceof Anchor.OrElse orElse) {
            return of(orElse.first());
        }
        return "";
    }

    private String on(String event) {
        Optional<Epoch> declared = protocol.epochs().stream()
                .filter(e -> e.from().equals(Anchor.of(event)) || e.to().equals(Anchor.of(event)))
                .findFirst();
        return declared.map(EpochFinder::title).orElseGet(() -> switch (event) {
            case "Consent" -> SCREENING;
            case "FirstDose", "Randomization", "Discontinuation", "LastDose" -> TREATMENT;
            default -> "";
        });
    }

    private String before(Anchor base) {
        Optional<Epoch> declared =
                protocol.epochs().stream().filter(e -> e.to().equals(base)).findFirst();
        return declared.map(EpochFinder::title).orElse(beginsTreatment(base) ? SCREENING : "");
    }

    private String afterwards(Anchor base) {
        Optional<Epoch> declared =
                protocol.epochs().stream().filter(e -> e.from().equals(base)).findFirst();
        if (declared.isPresent()) {
            return title(declared.get());
        }
        if (beginsTreatment(base)) {
            return TREATMENT;
        }
        boolean end = base instanceof Anchor.OfEvent event
                && (event.ref().event().equals("LastDose")
                        || event.ref().event().equals("Discontinuation"));
        return end ? FOLLOW_UP : "";
    }

    private static boolean beginsTreatment(Anchor base) {
        return base.equals(Anchor.of("FirstDose")) || base.equals(Anchor.of("Randomization"));
    }

    private static String title(Epoch epoch) {
        return Names.heading(epoch.name(), epoch.title());
    }
}
