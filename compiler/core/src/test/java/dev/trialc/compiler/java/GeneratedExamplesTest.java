package dev.trialc.compiler.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.corpus.Goldens;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.session.CompilerSession;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The tests that a build generates from worked examples compile beside their calculators, and hold: all of the rule corpus. */
class GeneratedExamplesTest {
    private static final Goldens RULES = new Goldens(Path.of("src", "test", "corpus", "schedule"), ".rows");

    @Test
    void everyExampleOfTheRuleCorpusHoldsAsAGeneratedTest() throws IOException, ReflectiveOperationException {
        List<GeneratedFile> sources = new ArrayList<>();
        List<String> tests = new ArrayList<>();
        int examples = 0;
        for (Path file : RULES.inputs()) {
            // fixtures may bear one another's names
            String packageName = "rule" + tests.size();
            Protocol protocol =
                    new CompilerSession(Optional.empty()).check(file).protocol().orElseThrow();
            GeneratedFile test =
                    ExampleTestEmitter.generate(protocol, packageName).get(0);
            sources.addAll(JavaGenerator.generate(protocol, packageName));
            sources.add(test);
            tests.add(test.path().replace(".java", "").replace('/', '.'));
            examples += protocol.examples().size();
        }
        ClassLoader classes = InMemoryCompiler.compile(sources, Test.class, API.class);
        SoftAssertions all = new SoftAssertions();
        int run = 0;
        for (String test : tests) {
            run += run(classes.loadClass(test), all);
        }
        all.assertAll();
        assertThat(run).isEqualTo(examples);
    }

    /** JUnit would do no more: a new object and a call for each test. */
    private static int run(Class<?> type, SoftAssertions all) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        List<Method> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(Test.class))
                .toList();
        for (Method method : methods) {
            method.setAccessible(true);
            try {
                method.invoke(constructor.newInstance());
            } catch (InvocationTargetException e) {
                all.fail(type.getName() + "." + method.getName() + ": " + e.getCause());
            }
        }
        return methods.size();
    }
}
