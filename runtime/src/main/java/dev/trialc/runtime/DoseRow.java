package dev.trialc.runtime;

/** The row of a dose, and the run of days on which it is given alike. */
final class DoseRow extends Row implements OccurrenceRun {
    private int start;
    private int firstDay;
    private int lastDay;
    /** The day that is shown at present. */
    private int day;

    private String amount = "";
    private String route = "";
    private int times;

    DoseRow(Course course, Declared drug, String source) {
        super(course, drug, source);
    }

    void dosed(String howMuch, String byRoute, int timesDaily) {
        this.amount = howMuch;
        this.route = byRoute;
        this.times = timesDaily;
    }

    /** What follows lies in a cycle, whose day 1 is {@code firstDay}. */
    void inCycle(int number, int firstDay, boolean isProvisional) {
        this.start = firstDay;
        ofCycle(number);
        standing(Status.PLANNED, isProvisional);
    }

    /** On these days of the cycle, both inclusive. */
    void on(int from, int to) {
        this.firstDay = from;
        this.lastDay = to;
        this.day = from;
    }

    int firstDay() {
        return firstDay;
    }

    /** This row as it is on one of its days. */
    DoseRow at(int one) {
        day = one;
        return this;
    }

    void pending(String need) {
        inCycle(0, 0, false);
        on(EpochDays.UNKNOWN, EpochDays.UNKNOWN);
        dosed("", "", 0);
        anchored(need);
        standing(Status.PENDING, false);
    }

    @Override
    public OccurrenceView first() {
        return this;
    }

    @Override
    public int lastDay() {
        return lastDay;
    }

    @Override
    public int days() {
        return lastDay - firstDay + 1;
    }

    @Override
    public void forEachDay(OccurrenceSink sink) {
        int last = lastDay;
        for (int one = firstDay; one <= last; one++) {
            sink.accept(at(one));
        }
        day = firstDay;
    }

    @Override
    public Kind kind() {
        return Kind.DOSE;
    }

    @Override
    public int episode() {
        return 0;
    }

    @Override
    public int ordinal() {
        return 0;
    }

    @Override
    public int cycleDay() {
        return cycle() == 0 ? 0 : day - start + 1;
    }

    @Override
    public int earliest() {
        return day;
    }

    @Override
    public int due() {
        return day;
    }

    @Override
    public int latest() {
        return day;
    }

    @Override
    public int actual() {
        return EpochDays.UNKNOWN;
    }

    @Override
    public int orderingDay() {
        return day;
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
}
