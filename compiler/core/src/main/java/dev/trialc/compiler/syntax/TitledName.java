package dev.trialc.compiler.syntax;

import java.util.Optional;

/** A declared name with the title under which readers see it. */
public record TitledName(Name name, Optional<Text> title) {}
