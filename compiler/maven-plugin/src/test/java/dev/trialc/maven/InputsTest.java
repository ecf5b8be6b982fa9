package dev.trialc.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as an input, and when a build counts as done. */
class InputsTest {
    @TempDir
    private Path folder;

    @Test
    void librariesAndTheirSourcesAreRead() throws IOException {
        Workspace workspace = new Workspace(folder);
        Path trial =
                workspace.write("a.trial", "trial A version \"1.0\"\nuse \"lib/b.trial\"\nuse \"../outside.txt\"\n");
        Path library = workspace.write(
                "lib/b.trial", "library B\nsource R // which one\n \"records/r.txt\"\nuse \"a.trial\"\n");
        Path source = workspace.write("records/r.txt", "text with \"a.trial\" in it");
        workspace.write("records/other.txt", "not named");

        assertThat(ReadFiles.of(List.of(trial), Optional.empty())).containsExactlyInAnyOrder(trial, library, source);
    }

    @Test
    void aHashTellsNamesAndContentsApart() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "content");
        String hash = new Digest().add("n", file).hex();
        assertThat(new Digest().add("n", "content").hex()).isEqualTo(hash);
        assertThat(new Digest().add("nc", "ontent").hex()).isNotEqualTo(hash);
        assertThat(new Digest().add("n", folder.resolve("none")).hex()).isNotEqualTo(hash);
        Files.writeString(file, "Content");
        assertThat(new Digest().add("n", file).hex()).isNotEqualTo(hash);
    }

    @Test
    void aStateIsReadAsItWasSaved() throws IOException {
        Path output = folder.resolve("with space").resolve("a.java");
        BuildState state = new BuildState(
                "abc", Map.of(output, new Digest().add("", "class A {}").hex()));
        state.save(folder.resolve("deep/state"));
        BuildState loaded = BuildState.load(folder.resolve("deep/state"));

        assertThat(loaded).isEqualTo(state);
        assertThat(loaded.stands("abc")).as("the output is missing").isFalse();
        Files.createDirectories(output.getParent());
        Files.writeString(output, "class A {}");
        assertThat(loaded.stands("abc")).isTrue();
        assertThat(loaded.stands("abd")).isFalse();
        assertThat(new BuildState("", Map.of()).stands(""))
                .as("a build that failed")
                .isFalse();
    }

    @Test
    void anUnreadableStateIsNone() throws IOException {
        Path file = folder.resolve("state");
        Files.write(file, new byte[] {(byte) 0xff, 0, 10, 10});
        assertThat(BuildState.load(file)).isEqualTo(BuildState.NONE);
        assertThat(BuildState.load(folder.resolve("none"))).isEqualTo(BuildState.NONE);
    }
}
