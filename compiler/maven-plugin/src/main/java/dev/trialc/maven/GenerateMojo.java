package dev.trialc.maven;

import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Generates Java from the protocols of a module and adds it to what the module compiles. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Where the protocols are. */
    @Parameter(defaultValue = "${project.basedir}/src/main/trial", required = true)
    private File sourceDirectory;

    /** Where the generated Java goes. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/trialc", required = true)
    private File outputDirectory;

    @Override
    public void execute() {
        if (!sourceDirectory.isDirectory()) {
            getLog().info("No protocols: " + sourceDirectory + " does not exist");
            return;
        }
        project.addCompileSourceRoot(outputDirectory.getPath());
    }
}
