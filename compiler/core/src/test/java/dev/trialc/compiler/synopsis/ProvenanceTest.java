package dev.trialc.compiler.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.model.CriteriaSet;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Protocol;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever a writer cites or assumes, anywhere in a protocol, reaches the reader once. */
class ProvenanceTest {
    private int passages;

    @Test
    void noPassageAndNoAssumptionIsLost() throws ReflectiveOperationException {
        Protocol backed = (Protocol) everythingBacked(RichProtocol.protocol());
        assertThat(passages).isGreaterThan(70);
        String markdown = SynopsisRenderer.markdown(SynopsisBuilder.build(backed, RichProtocol.results()));
        List<String> lost = new ArrayList<>();
        for (int i = 1; i <= passages; i++) {
            String quote = "“passage " + i + "\\.”";
            String cites = "- `[^`]+\\.S\\d+` .*" + quote + ".*";
            String assumes = "- `[^`]+\\.A\\d+` Reason " + i + "\\.";
            long cited = markdown.lines().filter(l -> l.matches(cites)).count();
            long assumed = markdown.lines().filter(l -> l.matches(assumes)).count();
            if (cited != 1 || assumed != 1) {
                lost.add(quote + " cited " + cited + " times, assumed " + assumed + " times");
            }
        }
        assertThat(lost).isEmpty();
    }

    /** A copy in which every origin has a passage and a reason of its own. */
    private Object everythingBacked(Object node) throws ReflectiveOperationException {
        if (node instanceof Origin) {
            passages++;
            return Models.assumed("reason " + passages, "passage " + passages + ".");
        }
        // nobody writes these: events that the language knows, and criteria that stand outside a block
        boolean unwritten = node instanceof Event event && event.builtIn()
                || node instanceof CriteriaSet set && set.name().isEmpty();
        if (node instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            for (Object each : list) {
                copy.add(everythingBacked(each));
            }
            return copy;
        }
        if (node instanceof Optional<?> optional) {
            return optional.isEmpty() ? optional : Optional.of(everythingBacked(optional.get()));
        }
        if (!node.getClass().isRecord() || !node.getClass().getName().startsWith("dev.trialc.compiler.model.")) {
            return node;
        }
        RecordComponent[] components = node.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object value = components[i].getAccessor().invoke(node);
            values[i] = unwritten && value instanceof Origin ? value : everythingBacked(value);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = node.getClass().getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }
}
