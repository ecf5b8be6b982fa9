/**
 * The resolved protocol: immutable, typed, every name checked, every unit and clock explicit.
 *
 * <p>Nodes refer to one another by declared name ({@link dev.trialc.compiler.model.Protocol} looks them up); the resolver
 * guarantees that each name exists and is of the kind that the component's documentation says.
 */
@NullMarked
package dev.trialc.compiler.model;

import org.jspecify.annotations.NullMarked;
