package dev.trialc.compiler.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What is said of how an activity is done, and dates nothing: it is handed on in words (T38, T39). */
public sealed interface Remark {
    /**
     * In words, as they stand behind the activity.
     *
     * @param named what a reader sees for the names in it
     */
    String words(UnaryOperator<String> named);

    /** By the names in the protocol. */
    default String words() {
        return words(name -> name);
    }

    /**
     * What it says at one visit; empty where it says nothing there.
     *
     * @param marked the activities that the grids mark for the visit
     */
    default Optional<Remark> at(String visit, Set<String> marked) {
        return Optional.of(this);
    }

    /** {@code before PK}: on the same visit, where that activity is done there, too. */
    record Order(boolean after, List<String> activities) implements Remark {
        public Order {
            activities = List.copyOf(activities);
        }

        @Override
        public String words(UnaryOperator<String> named) {
            return (after ? "after " : "before ") + list(activities, named, " and ");
        }

        @Override
        public Optional<Remark> at(String visit, Set<String> marked) {
            List<String> there = activities.stream().filter(marked::contains).toList();
            return there.isEmpty() ? Optional.empty() : Optional.of(new Order(after, there));
        }
    }

    /**
     * {@code 3 times, 2 to 5 minutes apart}.
     *
     * @param apart {@code 2 to 5 minutes}; empty where the distance is not said
     */
    record Repeated(int times, String apart) implements Remark {
        @Override
        public String words(UnaryOperator<String> named) {
            return times + " times" + (apart.isEmpty() ? "" : ", " + apart + " apart");
        }
    }

    /** {@code once in Screening, Baseline}: at one of the visits. */
    record OnceIn(List<String> visits) implements Remark {
        public OnceIn {
            visits = List.copyOf(visits);
        }

        @Override
        public String words(UnaryOperator<String> named) {
            return "once in " + list(visits, named, " or ");
        }

        @Override
        public Optional<Remark> at(String visit, Set<String> marked) {
            return visits.contains(visit) ? Optional.of(this) : Optional.empty();
        }
    }

    /** {@code at the next visit}. */
    record NextVisit() implements Remark {
        @Override
        public String words(UnaryOperator<String> named) {
            return "at the next visit";
        }
    }

    /** {@code with agreement of Sponsor}, or of whom a text names. */
    record Agreement(String of, boolean quoted) implements Remark {
        @Override
        public String words(UnaryOperator<String> named) {
            return "with agreement of " + (quoted ? of : named.apply(of));
        }
    }

    private static String list(List<String> names, UnaryOperator<String> named, String last) {
        List<String> words = names.stream().map(named).toList();
        int most = words.size() - 1;
        return most == 0 ? words.get(0) : String.join(", ", words.subList(0, most)) + last + words.get(most);
    }
}
