package dev.trialc.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMojoTest {
    private static final String JAVA = "target/generated-sources/trialc/org/example/Alpha.java";

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void twoProtocols() throws IOException {
        workspace = new Workspace(folder);
        workspace.write("records/record.txt", "Scans are made every few weeks.");
        workspace.write("alpha.trial", Workspace.study("Alpha", 6));
        workspace.write("more/beta.trial", Workspace.study("Beta", 8));
        workspace.write("target/left.trial", "no protocol");
        workspace.write("src/test/left.trial", "no protocol");
        workspace.write(".hidden/left.trial", "no protocol");
    }

    @Test
    void writesJavaAndSynopsesAndAddsTheSourceRoot() throws Exception {
        workspace.generate().execute();

        assertThat(workspace.files("target/generated-sources/trialc"))
                .containsExactly("org/example/Alpha.java", "org/example/Beta.java");
        assertThat(workspace.files("target/synopsis"))
                .containsExactly("alpha.html", "alpha.md", "beta.html", "beta.md");
        assertThat(workspace.project.getCompileSourceRoots())
                .containsExactly(workspace
                        .base
                        .resolve("target/generated-sources/trialc")
                        .toString());
        assertThat(workspace.read(JAVA)).contains("package org.example;");
    }

    @Test
    void doesNothingWhenNothingChanged() throws Exception {
        workspace.generate().execute();
        FileTime written = age(JAVA);

        workspace.generate().execute();

        assertThat(workspace.log.lines).containsExactly("info Nothing to do: 2 protocols are unchanged");
        assertThat(Files.getLastModifiedTime(workspace.base.resolve(JAVA))).isEqualTo(written);
        assertThat(workspace.project.getCompileSourceRoots()).hasSize(1);
    }

    @Test
    void aChangedProtocolIsGeneratedAgain() throws Exception {
        workspace.generate().execute();
        workspace.write("alpha.trial", Workspace.study("Alpha", 7));
        workspace.generate().execute();
        assertThat(workspace.read(JAVA)).contains("weeks(7)");
    }

    @Test
    void aChangedSourceIsReadAgain() throws Exception {
        workspace.generate().execute();
        workspace.write("records/record.txt", "Scans are made every so often.");
        assertThatThrownBy(() -> workspace.generate().execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("2 of 2 protocols have errors");
    }

    @Test
    void anotherPackageIsAnotherInput() throws Exception {
        workspace.generate().execute();
        GenerateMojo other = workspace.generate();
        other.packageName = "org.other";
        other.execute();
        assertThat(workspace.files("target/generated-sources/trialc"))
                .containsExactly("org/other/Alpha.java", "org/other/Beta.java");
    }

    @Test
    void deletedAndChangedOutputsComeBack() throws Exception {
        workspace.generate().execute();
        String java = workspace.read(JAVA);
        Files.delete(workspace.base.resolve(JAVA));
        workspace.write("target/synopsis/beta.md", "edited");

        workspace.generate().execute();

        assertThat(workspace.read(JAVA)).isEqualTo(java);
        assertThat(workspace.read("target/synopsis/beta.md")).isNotEqualTo("edited");
    }

    @Test
    void orphansOfARemovedProtocolGo() throws Exception {
        workspace.generate().execute();
        workspace.write("target/synopsis/notes.txt", "somebody's own");
        Files.delete(workspace.base.resolve("more/beta.trial"));

        workspace.generate().execute();

        assertThat(workspace.files("target/generated-sources/trialc")).containsExactly("org/example/Alpha.java");
        assertThat(workspace.files("target/synopsis")).containsExactly("alpha.html", "alpha.md", "notes.txt");
    }

    @Test
    void noProtocolLeftLeavesNoJava() throws Exception {
        workspace.generate().execute();
        Files.delete(workspace.base.resolve("alpha.trial"));
        Files.delete(workspace.base.resolve("more/beta.trial"));
        workspace.generate().execute();
        assertThat(workspace.files("target/generated-sources/trialc")).isEmpty();
    }

    @Test
    void aFindingNamesFileLineAndColumn() throws Exception {
        Path alpha =
                workspace.write("alpha.trial", Workspace.study("Alpha", 6).replace("from FirstDose", "from FirstDos"));
        assertThatThrownBy(() -> workspace.generate().execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 of 2 protocols have errors");
        assertThat(workspace.log.lines)
                .anyMatch(l -> l.startsWith("error " + alpha + ":[4,33] TRL2001 undeclared-name: "));
        assertThat(workspace.files("target/generated-sources")).isEmpty();
    }

    @Test
    void afterAFailureNothingIsTakenAsDone() throws Exception {
        workspace.generate().execute();
        workspace.write("alpha.trial", "trial");
        assertThatThrownBy(() -> workspace.generate().execute()).isInstanceOf(MojoFailureException.class);
        assertThatThrownBy(() -> workspace.generate().execute()).isInstanceOf(MojoFailureException.class);
        workspace.write("alpha.trial", Workspace.study("Alpha", 6));
        workspace.generate().execute();
        assertThat(workspace.files("target/generated-sources/trialc")).hasSize(2);
    }

    @Test
    void aPackageThatIsNoneIsRefused() {
        GenerateMojo mojo = workspace.generate();
        mojo.packageName = "no-package";
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("package: \"no-package\" is no name of a Java package");
    }

    @Test
    void aMissingFolderHasNoProtocols() throws Exception {
        GenerateMojo mojo = workspace.generate();
        mojo.sourceDirectory = workspace.base.resolve("src/main/trial").toFile();
        mojo.execute();
        assertThat(workspace.files("target/generated-sources")).isEmpty();
    }

    @Test
    void testsComeFromTheExamples() throws Exception {
        workspace.generateTests().execute();
        assertThat(workspace.files("target/generated-test-sources/trialc"))
                .containsExactly("org/example/AlphaExamplesTest.java", "org/example/BetaExamplesTest.java");
        assertThat(workspace.project.getTestCompileSourceRoots())
                .containsExactly(workspace
                        .base
                        .resolve("target/generated-test-sources/trialc")
                        .toString());
        assertThat(workspace.read("target/generated-test-sources/trialc/org/example/AlphaExamplesTest.java"))
                .contains("rows(schedule, Alpha.Visit.SCAN).number(1).due(\"2026-03-03\");");
    }

    /** Makes a file old enough to see whether it is written again. */
    private FileTime age(String path) throws IOException {
        FileTime old = FileTime.fromMillis(1_600_000_000_000L);
        Files.setLastModifiedTime(workspace.base.resolve(path), old);
        return old;
    }
}
