/** Reads training files (FIT, GPX, TCX, each also gzipped) without losing what is sound or inventing what is missing. */
@NullMarked
package io.milepost.activities.files;

import org.jspecify.annotations.NullMarked;
