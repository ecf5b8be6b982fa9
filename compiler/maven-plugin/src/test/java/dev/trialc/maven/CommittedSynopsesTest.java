package dev.trialc.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedSynopsesTest {
    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void oneProtocol() throws IOException {
        workspace = new Workspace(folder);
        workspace.write("records/record.txt", "Scans are made every few weeks.");
        workspace.write("alpha.trial", Workspace.study("Alpha", 6));
    }

    private GenerateMojo mojo(boolean update) {
        GenerateMojo mojo = workspace.generate();
        mojo.verifySynopses = workspace.base.resolve("synopsis").toFile();
        mojo.updateSynopses = update;
        return mojo;
    }

    @Test
    void missingOnesFail() {
        assertThatThrownBy(() -> mojo(false).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("alpha.md does not exist")
                .hasMessageContaining("-Dtrialc.updateSynopses=true");
    }

    @Test
    void updatingRewritesAndFailsOnce() throws Exception {
        assertThatThrownBy(() -> mojo(true).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("1 committed synopses were rewritten");
        assertThat(workspace.read("synopsis/alpha.md")).isEqualTo(workspace.read("target/synopsis/alpha.md"));
        mojo(true).execute();
        mojo(false).execute();
    }

    @Test
    void theFirstDifferingLineIsNamed() throws Exception {
        assertThatThrownBy(() -> mojo(true).execute()).isInstanceOf(MojoFailureException.class);
        String[] lines = workspace.read("synopsis/alpha.md").split("\n", -1);
        String rendered = lines[2];
        lines[2] = "something else";
        Path committed = workspace.write("synopsis/alpha.md", String.join("\n", lines));

        assertThatThrownBy(() -> mojo(false).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining(committed + ":[3,1] is not what the compiler renders")
                .hasMessageContaining("committed: something else")
                .hasMessageContaining("rendered:  " + rendered);
    }

    @Test
    void anEditIsNoticedThoughNoProtocolChanged() throws Exception {
        assertThatThrownBy(() -> mojo(true).execute()).isInstanceOf(MojoFailureException.class);
        mojo(false).execute();
        workspace.write("synopsis/alpha.md", workspace.read("synopsis/alpha.md") + "one line more\n");
        assertThatThrownBy(() -> mojo(false).execute())
                .hasMessageContaining("committed: one line more")
                .hasMessageContaining("rendered:  <end of file>");
    }

    @Test
    void aSynopsisWithoutProtocolFails() throws Exception {
        assertThatThrownBy(() -> mojo(true).execute()).isInstanceOf(MojoFailureException.class);
        Path orphan = workspace.write("synopsis/gone.md", "a protocol that was removed");
        assertThatThrownBy(() -> mojo(false).execute())
                .hasMessageContaining(orphan + " is the synopsis of no protocol");
        assertThatThrownBy(() -> mojo(true).execute()).isInstanceOf(MojoFailureException.class);
        assertThat(orphan).doesNotExist();
    }
}
