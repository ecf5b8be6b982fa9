/** What the templates see: finished words in a fixed order, and nothing of the model. */
@NullMarked
package dev.trialc.compiler.synopsis.view;

import org.jspecify.annotations.NullMarked;
