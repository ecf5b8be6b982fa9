/** What commands and plugins call: one protocol file from its path to its model, findings and outputs. */
@NullMarked
package dev.trialc.compiler.session;

import org.jspecify.annotations.NullMarked;
