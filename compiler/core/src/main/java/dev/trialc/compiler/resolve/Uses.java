package dev.trialc.compiler.resolve;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which names are defined by which: those that come back to themselves, and how many steps the others are from what is defined by no
 * other. Tarjan's components, on a stack of its own: a row of names may be as long as a file.
 */
final class Uses {
    private final Map<String, Set<String>> uses;
    private final Map<String, Integer> number = new HashMap<>();
    private final Map<String, Integer> earliest = new HashMap<>();
    private final Map<String, Integer> steps = new HashMap<>();
    private final Set<String> circular = new LinkedHashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Step> path = new ArrayDeque<>();

    private record Step(String name, Iterator<String> next) {}

    /** @param uses for each name those that define it */
    Uses(Map<String, Set<String>> uses) {
        this.uses = uses;
        for (String name : uses.keySet()) {
            if (!number.containsKey(name)) {
                walk(name);
            }
        }
    }

    /** Names that are defined by themselves, directly or through others. */
    Set<String> circular() {
        return Collections.unmodifiableSet(circular);
    }

    /** How many names follow from one to the next, at most; of a circle, one. */
    int steps(String name) {
        return steps.getOrDefault(name, 0);
    }

    private void walk(String start) {
        enter(start);
        while (!path.isEmpty()) {
            Step step = path.element();
            if (step.next().hasNext()) {
                follow(step.name(), step.next().next());
            } else {
                leave(path.pop().name());
            }
        }
    }

    private void enter(String name) {
        number.put(name, number.size());
        earliest.put(name, number.get(name));
        open.push(name);
        path.push(new Step(name, uses.getOrDefault(name, Set.of()).iterator()));
    }

    private void follow(String name, String next) {
        if (!uses.containsKey(next)) {
            return; // has its own finding
        }
        if (next.equals(name)) {
            circular.add(name);
        } else if (!number.containsKey(next)) {
            enter(next);
        } else if (!steps.containsKey(next)) { // still open: the path came from there
            earliest.merge(name, number.getOrDefault(next, 0), Math::min);
        }
    }

    private void leave(String name) {
        int first = earliest.getOrDefault(name, 0);
        if (!path.isEmpty()) {
            earliest.merge(path.element().name(), first, Math::min);
        }
        if (number.getOrDefault(name, 0) == first) {
            boolean alone = open.element().equals(name);
            String closed;
            do {
                closed = open.pop();
                if (!alone) {
                    circular.add(closed);
                }
                steps.put(closed, 1);
            } while (!closed.equals(name));
            if (alone) {
                int most = 0;
                for (String next : uses.getOrDefault(name, Set.of())) {
                    most = Math.max(most, next.equals(name) ? 0 : steps(next));
                }
                steps.put(name, most + 1);
            }
        }
    }
}
