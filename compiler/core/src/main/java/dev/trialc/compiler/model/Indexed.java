package dev.trialc.compiler.model;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An unchanging list that also finds by name; of two elements with one name, the first. */
final class Indexed<K, T> extends AbstractList<T> implements RandomAccess {
    private final List<T> all;
    private final Function<T, K> key;
    /** Made when first asked; two threads that both make it make the same. */
    private volatile @Nullable Map<K, T> byKey;

    private Indexed(List<T> all, Function<T, K> key) {
        this.all = all;
        this.key = key;
    }

    static <K, T> List<T> of(List<T> all, Function<T, K> key) {
        return all instanceof Indexed ? all : new Indexed<>(List.copyOf(all), key);
    }

    /** In a list that {@link #of} made with the same key. */
    @SuppressWarnings("unchecked")
    static <K, T> Optional<T> find(List<T> all, K wanted) {
        return ((Indexed<K, T>) all).find(wanted);
    }

    private Optional<T> find(K wanted) {
        Map<K, T> map = byKey;
        if (map == null) {
            map = new HashMap<>(all.size() * 2);
            for (T each : all) {
                map.putIfAbsent(key.apply(each), each);
            }
            byKey = map;
        }
        return Optional.ofNullable(map.get(wanted));
    }

    @Override
    public T get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }
}
