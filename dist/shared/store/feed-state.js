/** The model of a state that has data. */
function modelOf(state) {
    return 'model' in state ? state.model : undefined;
}

export { modelOf };
