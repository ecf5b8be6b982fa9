package dev.trialc.runtime;

/** When a visit is, as a parameter says it in words. Immutable. */
public final class VisitTiming {
    private enum Form {
        ON_DAY,
        BETWEEN,
        EVERY,
        AFTER,
        BEFORE,
        ON_EVENT
    }

    private final Form form;
    private final int first;
    private final int last;
    private final Length length;
    private final String event;
    private final Window window;

    private VisitTiming(Form form, int first, int last, Length length, String event, Window window) {
        this.form = form;
        this.first = first;
        this.last = last;
        this.length = length;
        this.event = event;
        this.window = window;
    }

    /** On a study day, {@code on day 15 +/- 3 days}. */
    public static VisitTiming onDay(int studyDay, Window window) {
        return new VisitTiming(Form.ON_DAY, studyDay, studyDay, Length.days(0), "", window);
    }

    /** Between two study days, both inclusive. */
    public static VisitTiming between(int firstStudyDay, int lastStudyDay) {
        return new VisitTiming(Form.BETWEEN, firstStudyDay, lastStudyDay, Length.days(0), "", Window.NONE);
    }

    /** A series that excludes its anchor, {@code every 6 weeks from FirstDose}. */
    public static VisitTiming every(Length step, Declared from, Window window) {
        return new VisitTiming(Form.EVERY, 0, 0, step, from.code(), window);
    }

    /** {@code 28 days after LastDose}. */
    public static VisitTiming after(Length length, Declared event, Window window) {
        return new VisitTiming(Form.AFTER, 0, 0, length, event.code(), window);
    }

    /** {@code 7 days before FirstDose}. */
    public static VisitTiming before(Length length, Declared event, Window window) {
        return new VisitTiming(Form.BEFORE, 0, 0, length, event.code(), window);
    }

    /** {@code on Discontinuation}. */
    public static VisitTiming on(Declared event, Window window) {
        return new VisitTiming(Form.ON_EVENT, 0, 0, Length.days(0), event.code(), window);
    }

    /**
     * Reads {@code on day 15 ± 3 days}, {@code between day -28 and day -1}, {@code every 6 weeks from FirstDose ± 7 days}, {@code
     * 28 days after LastDose}, {@code 7 days before FirstDose}, {@code on Discontinuation}.
     *
     * @throws IllegalArgumentException when the words say no time of a visit
     */
    public static VisitTiming parse(String text) {
        Words words = Words.of(text);
        VisitTiming timing = read(words);
        words.end();
        return timing;
    }

    private static VisitTiming read(Words words) {
        if (words.take("between", "day")) {
            int first = words.number();
            if (!words.take("and", "day")) {
                throw words.unexpected("and day");
            }
            int last = words.number();
            if (last < first) {
                throw new IllegalArgumentException("expected the earlier day first");
            }
            return between(first, last);
        }
        if (words.take("on", "day")) {
            return onDay(words.number(), Window.read(words));
        }
        if (words.take("on") || words.take("at")) {
            return new VisitTiming(Form.ON_EVENT, 0, 0, Length.days(0), words.word("an event"), Window.read(words));
        }
        if (words.take("every")) {
            Length step = words.nextIsNumber() ? Length.read(words) : new Length(1, Length.readUnit(words));
            if (!words.take("from")) {
                throw words.unexpected("from and an event");
            }
            return new VisitTiming(Form.EVERY, 0, 0, step, words.word("an event"), Window.read(words));
        }
        Length length = Length.read(words);
        boolean after = words.take("after");
        if (!after && !words.take("before")) {
            throw words.unexpected("after or before");
        }
        String event = words.word("an event");
        return new VisitTiming(after ? Form.AFTER : Form.BEFORE, 0, 0, length, event, Window.read(words));
    }

    /** The event that it is counted from; empty for study days. */
    String event() {
        return event;
    }

    void apply(Course course, VisitRule rule) {
        switch (form) {
            case ON_DAY -> rule.once(course.studyDay(first), window);
            case BETWEEN -> rule.between(course.studyDay(first), course.studyDay(last));
            case EVERY ->
                rule.series(CalendarStretch.every(Stated.of(length))
                        .from(course.event(event))
                        .window(window));
            case AFTER -> rule.once(course.event(event).plus(Stated.of(length)), window);
            case BEFORE -> rule.once(course.event(event).minus(Stated.of(length)), window);
            case ON_EVENT -> rule.once(course.event(event), window);
        }
    }

    /** The words, as {@link #parse} reads them. */
    @Override
    public String toString() {
        String around = window.equals(Window.NONE) ? "" : " " + window;
        return switch (form) {
            case ON_DAY -> "on day " + first + around;
            case BETWEEN -> "between day " + first + " and day " + last;
            case EVERY -> "every " + length + " from " + event + around;
            case AFTER -> length + " after " + event + around;
            case BEFORE -> length + " before " + event + around;
            case ON_EVENT -> "on " + event + around;
        };
    }
}
