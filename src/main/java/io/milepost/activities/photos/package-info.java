/** Pictures as phones take them, made small and silent: pure image work. */
@NullMarked
package io.milepost.activities.photos;

import org.jspecify.annotations.NullMarked;
