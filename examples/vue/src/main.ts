import { createApp } from 'vue';
import 'fds-widgets/fds.css';
import App from './App.vue';

createApp(App).mount('#app');
