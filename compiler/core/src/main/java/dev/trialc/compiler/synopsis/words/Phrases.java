package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.Protocol;
import java.util.Optional;

/** The renderers of one protocol, wired: anchors need expressions, which need anchors. */
public final class Phrases {
    private final Protocol protocol;
    private final Optional<String> episode;
    private final Names names;
    private final LengthWords lengths;
    private final AnchorWords anchors;
    private final ExprWords exprs;
    private final CadenceWords cadences;
    private final PlanWords plans;

    public Phrases(Protocol protocol) {
        this(protocol, Optional.empty());
    }

    private Phrases(Protocol protocol, Optional<String> episode) {
        this.protocol = protocol;
        this.episode = episode;
        this.names = new Names(protocol);
        this.lengths = new LengthWords(names);
        this.anchors = new AnchorWords(this);
        this.exprs = new ExprWords(this);
        this.cadences = new CadenceWords(this);
        this.plans = new PlanWords(this);
    }

    /** The same where a statement speaks of each record of an event (T27). */
    public Phrases of(Optional<String> event) {
        return event.equals(episode) ? this : new Phrases(protocol, event);
    }

    /** The event of which this record is spoken. */
    Optional<String> episode() {
        return episode;
    }

    public Protocol protocol() {
        return protocol;
    }

    public Names names() {
        return names;
    }

    public LengthWords lengths() {
        return lengths;
    }

    public AnchorWords anchors() {
        return anchors;
    }

    public ExprWords exprs() {
        return exprs;
    }

    public CadenceWords cadences() {
        return cadences;
    }

    public PlanWords plans() {
        return plans;
    }

    public TimingWords timings() {
        return new TimingWords(this);
    }

    public ShortPlanWords shortPlans() {
        return new ShortPlanWords(this);
    }

    public ApplicabilityWords applicability() {
        return new ApplicabilityWords(this);
    }

    public DetailWords details() {
        return new DetailWords(this);
    }

    public MeasureWords measures() {
        return new MeasureWords(this);
    }
}
