package dev.trialc.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** All records of one event, in the order of their dates, then of their times of day and their attributes; what was entered twice, all the same, is one record. */
final class EventRecords {
    static final EventRecords NONE = new EventRecords(List.of());

    private static final Comparator<EventRecord> ORDER = Comparator.comparingInt(EventRecord::day)
            .thenComparing(EventRecord::time)
            .thenComparing(EventRecord::words);

    private final List<EventRecord> records;

    EventRecords(List<EventRecord> unsorted) {
        List<EventRecord> sorted = new ArrayList<>(new LinkedHashSet<>(unsorted));
        sorted.sort(ORDER);
        this.records = List.copyOf(sorted);
    }

    int size() {
        return records.size();
    }

    EventRecord get(int index) {
        return records.get(index);
    }

    List<EventRecord> all() {
        return records;
    }

    /** Those on or before a day. */
    EventRecords until(int day) {
        return new EventRecords(records.stream().filter(r -> r.day() <= day).toList());
    }

    /** The first date on or after a day; {@link EpochDays#NEVER} if there is none. */
    int next(int from) {
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).day() >= from) {
                return records.get(i).day();
            }
        }
        return EpochDays.NEVER;
    }

    /** The last date on or before a day; {@link EpochDays#UNKNOWN} if there is none. */
    int lastUntil(int day) {
        int last = EpochDays.UNKNOWN;
        for (int i = 0; i < records.size() && records.get(i).day() <= day; i++) {
            last = records.get(i).day();
        }
        return last;
    }
}
