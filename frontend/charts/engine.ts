import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

/*
 * Only what draws: pointer, posts, legend and zoom are the element's own, in HTML that takes the theme by itself. So the
 * chunk, which loads with the first chart in sight, stays at 136 KiB (brotli).
 */
use([BarChart, LineChart, ScatterChart, GridSimpleComponent, CanvasRenderer]);

export { init };
