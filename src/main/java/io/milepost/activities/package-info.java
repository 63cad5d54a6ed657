/** What was trained: activities from files or by hand, each once, with what is sound in them and what is not. */
@NullMarked
package io.milepost.activities;

import org.jspecify.annotations.NullMarked;
