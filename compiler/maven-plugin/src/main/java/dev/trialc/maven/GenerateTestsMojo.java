package dev.trialc.maven;

import dev.trialc.compiler.java.ExampleTestEmitter;
import dev.trialc.compiler.java.GeneratedFile;
import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.OutputFile;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Generates JUnit 5 tests from the worked examples of the protocols; the module has to depend on JUnit. */
@Mojo(name = "generate-tests", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
public final class GenerateTestsMojo extends AbstractTrialMojo {

    /** Where the generated tests go. */
    @Parameter(defaultValue = "${project.build.directory}/generated-test-sources/trialc", required = true)
    File testOutputDirectory;

    @Override
    String goal() {
        return "generate-tests";
    }

    @Override
    boolean reportsAll() {
        return false;
    }

    @Override
    void addSources() {
        project.addTestCompileSourceRoot(testOutputDirectory.getAbsolutePath());
    }

    @Override
    void addInputs(Digest digest) {
        digest.add("tests", testOutputDirectory.getAbsolutePath());
    }

    @Override
    Map<Path, List<OutputFile>> outputs(List<Compilation> compilations) {
        List<OutputFile> tests = new ArrayList<>();
        for (Compilation compilation : compilations) {
            for (GeneratedFile file :
                    ExampleTestEmitter.generate(compilation.protocol().orElseThrow(), packageName)) {
                tests.add(new OutputFile(file.path(), file.text()));
            }
        }
        return Map.of(testOutputDirectory.toPath().toAbsolutePath(), tests);
    }
}
