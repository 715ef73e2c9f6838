/** Goes with the parts that `later` fetches: the house's two faces, for which no first word waits. */
import '../look/fonts.css';
