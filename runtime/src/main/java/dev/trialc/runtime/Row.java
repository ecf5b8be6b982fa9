package dev.trialc.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row that a statement fills again and again. */
final class Row implements OccurrenceView {
    private final Kind kind;
    private final Declared declared;
    private final String source;
    private final int reference;
    private final boolean fromDayZero;
    private final Needs needs = new Needs();

    private int episode;
    private int ordinal;
    private int cycle;
    private int cycleDay;
    private int earliest;
    private int due;
    private int latest;
    private int actual = EpochDays.UNKNOWN;
    private boolean provisional;
    private Status status = Status.PLANNED;
    private @Nullable String anchor;
    private String amount = "";
    private String route = "";
    private int times;

    Row(Course course, Kind kind, Declared declared, String source) {
        this.kind = kind;
        this.declared = declared;
        this.source = source;
        this.reference = course.reference().day();
        this.fromDayZero = course.countsFromDayZero();
    }

    Needs flags() {
        return needs;
    }

    void numbered(int number, int ofCycle, int dayOfCycle) {
        this.ordinal = number;
        this.cycle = ofCycle;
        this.cycleDay = dayOfCycle;
    }

    /** @param name null where the row's cycle dates it */
    void dated(int first, int on, int last, @Nullable String name) {
        this.earliest = first;
        this.due = on;
        this.latest = last;
        this.anchor = name;
        this.status = Status.PLANNED;
        this.provisional = false;
        this.actual = EpochDays.UNKNOWN;
    }

    void standing(Status how, boolean isProvisional) {
        this.status = how;
        this.provisional = isProvisional;
    }

    void doneOn(int day, Status how) {
        this.actual = day;
        this.status = how;
    }

    /** What was done without an occurrence to which it belongs. */
    void unscheduled(int ofEpisode, int number, int day) {
        pending(number, "");
        this.episode = ofEpisode;
        doneOn(day, Status.UNSCHEDULED);
    }

    /** For which record of an event the visit is. */
    void ofEpisode(int number) {
        this.episode = number;
    }

    void pending(int number, String need) {
        numbered(number, 0, 0);
        dated(EpochDays.UNKNOWN, EpochDays.UNKNOWN, EpochDays.UNKNOWN, need);
        dosed("", "", 0);
        this.status = Status.PENDING;
    }

    void dosed(String howMuch, String byRoute, int timesDaily) {
        this.amount = howMuch;
        this.route = byRoute;
        this.times = timesDaily;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String item() {
        return declared.code();
    }

    @Override
    public Declared declared() {
        return declared;
    }

    @Override
    public int episode() {
        return episode;
    }

    @Override
    public int actual() {
        return actual;
    }

    @Override
    public boolean provisional() {
        return provisional;
    }

    @Override
    public int ordinal() {
        return ordinal;
    }

    @Override
    public int cycle() {
        return cycle;
    }

    @Override
    public int cycleDay() {
        return cycleDay;
    }

    @Override
    public boolean hasStudyDay() {
        return due != EpochDays.UNKNOWN && reference != EpochDays.UNKNOWN;
    }

    @Override
    public int studyDay() {
        int days = due - reference;
        return fromDayZero || days < 0 ? days : days + 1;
    }

    @Override
    public int earliest() {
        return earliest;
    }

    @Override
    public int due() {
        return due;
    }

    @Override
    public int latest() {
        return latest;
    }

    @Override
    public int orderingDay() {
        if (due != EpochDays.UNKNOWN) {
            return due;
        }
        if (earliest != EpochDays.UNKNOWN) {
            return earliest;
        }
        return latest != EpochDays.UNKNOWN ? latest : actual;
    }

    @Override
    public Status status() {
        return status;
    }

    @Override
    public String anchor() {
        return anchor != null ? anchor : "cycle " + cycle;
    }

    @Override
    public List<String> needs() {
        return needs.names();
    }

    @Override
    public String amount() {
        return amount;
    }

    @Override
    public String route() {
        return route;
    }

    @Override
    public int times() {
        return times;
    }

    @Override
    public String source() {
        return source;
    }
}
