/**
 * What reviewers read: a protocol as a synopsis after ICH M11, in Markdown and HTML.
 *
 * <p>{@link dev.trialc.compiler.synopsis.SynopsisBuilder} turns the model into view records that are finished (words chosen, dates
 * written, order fixed); {@link dev.trialc.compiler.synopsis.SynopsisRenderer} lays them out with templates that decide nothing.
 */
@NullMarked
package dev.trialc.compiler.synopsis;

import org.jspecify.annotations.NullMarked;
